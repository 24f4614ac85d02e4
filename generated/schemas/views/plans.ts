// Generated from specs/views/plans.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishBoolean, nullishNumber, nullishString, string } from "../../../src/values/scalar-types.js";
import type { AppliedSession, PlanListed, PlanSession } from "../../types.js";
import { sportSchema } from "../output/tables.js";
import { plannedTotalsSchema } from "./workouts.js";

export const planListedSchema: z.ZodType<PlanListed> = z.lazy(() =>
  z.object({
    plan_id: string,
    title: nullishString,
    weeks: nullishNumber,
    workouts: nullishNumber,
    total_hours: nullishNumber,
    category: nullishNumber,
    price: nullishNumber,
    is_public: nullishBoolean,
    event_date: nullishString,
  }),
);

export const planSessionSchema: z.ZodType<PlanSession> = z.lazy(() =>
  z.object({
    week: nullishNumber,
    day: nullishNumber,
    sport: sportSchema.nullable().optional(),
    title: nullishString,
    planned: plannedTotalsSchema.nullable().optional(),
    intervals: nullishString,
    description: nullishString,
    period_banner: nullishBoolean,
  }),
);

export const appliedSessionSchema: z.ZodType<AppliedSession> = z.lazy(() =>
  z.object({
    workout_id: string,
    week: nullishNumber,
    day: nullishNumber,
    date: string,
    weekday: string,
    start: nullishString,
    sport: sportSchema.nullable().optional(),
    title: nullishString,
    minutes: nullishNumber,
    km: nullishNumber,
    tss: nullishNumber,
  }),
);
