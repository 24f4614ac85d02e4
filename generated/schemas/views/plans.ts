// Generated from specs/views/plans.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  nullableBoolean,
  nullableNumber,
  nullableString,
  nullishNumber,
  nullishString,
  optionalBoolean,
  optionalString,
  string,
} from "../../../src/values/scalar-types.js";
import type { AppliedSession, PlanListed, PlanSession } from "../../types.js";
import { sportSchema } from "../output/tables.js";
import { plannedTotalsSchema } from "./workouts.js";

export const planListedSchema: z.ZodType<PlanListed> = z.lazy(() =>
  z.object({
    plan_id: string,
    title: nullableString,
    weeks: nullableNumber,
    workouts: nullableNumber,
    total_hours: nullableNumber,
    category: nullableNumber,
    price: nullableNumber,
    is_public: nullableBoolean,
    event_date: nullableString,
  }),
);

export const planSessionSchema: z.ZodType<PlanSession> = z.lazy(() =>
  z.object({
    week: nullableNumber,
    day: nullableNumber,
    sport: sportSchema.nullable(),
    title: nullableString,
    planned: plannedTotalsSchema.optional(),
    intervals: optionalString,
    description: nullishString,
    period_banner: optionalBoolean,
  }),
);

export const appliedSessionSchema: z.ZodType<AppliedSession> = z.lazy(() =>
  z.object({
    workout_id: string,
    week: nullableNumber,
    day: nullableNumber,
    date: string,
    weekday: string,
    start: optionalString,
    sport: sportSchema.nullable(),
    title: nullableString,
    minutes: nullishNumber,
    km: nullishNumber,
    tss: nullishNumber,
  }),
);
