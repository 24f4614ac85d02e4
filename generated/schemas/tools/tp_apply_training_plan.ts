// Generated from specs/tools/plans/tp_apply_training_plan.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, numericId, wholeNumber } from "../../../src/tool/input-types.js";
import { number, string } from "../../../src/values/scalar-types.js";
import type { TpApplyTrainingPlanInput, TpApplyTrainingPlanOutput } from "../../types.js";
import { availabilityPeriodSchema } from "../views/events.js";
import { appliedSessionSchema, planListedSchema } from "../views/plans.js";

export const input: z.ZodType<TpApplyTrainingPlanInput> = z.strictObject({
  plan_id: numericId,
  start_date: day,
  first_week: wholeNumber.min(1).optional(),
  last_week: wholeNumber.min(1).optional(),
});

export const output: z.ZodType<TpApplyTrainingPlanOutput> = z.object({
  plan: planListedSchema,
  start_date: string,
  weekday: string,
  total: number,
  created: number,
  workouts: z.array(appliedSessionSchema),
  already_there: z.array(string),
  skipped_periods: z.array(string),
  other_sessions: number,
  unavailable: z.array(availabilityPeriodSchema),
  notes: z.array(string).nullable().optional(),
});
