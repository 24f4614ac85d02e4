// Generated from specs/tools/plans/tp_get_training_plan_workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishString, number } from "../../../src/values/scalar-types.js";
import type { TpGetTrainingPlanWorkoutsInput, TpGetTrainingPlanWorkoutsOutput } from "../../types.js";
import { planListedSchema, planSessionSchema } from "../views/plans.js";

export const input: z.ZodType<TpGetTrainingPlanWorkoutsInput> = z.strictObject({
  plan_id: numericId,
  first_week: wholeNumber.min(1).optional(),
  last_week: wholeNumber.min(1).optional(),
});

export const output: z.ZodType<TpGetTrainingPlanWorkoutsOutput> = z.object({
  plan: planListedSchema,
  workouts: z.array(planSessionSchema),
  count: number,
  message: nullishString,
});
