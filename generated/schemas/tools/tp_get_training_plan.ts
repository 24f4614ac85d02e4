// Generated from specs/tools/plans/tp_get_training_plan.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpGetTrainingPlanInput, TpGetTrainingPlanOutput } from "../../types.js";
import { planListedSchema } from "../views/plans.js";

export const input: z.ZodType<TpGetTrainingPlanInput> = z.strictObject({
  plan_id: numericId,
});

export const output: z.ZodType<TpGetTrainingPlanOutput> = z.object({
  plan: planListedSchema,
  days: nullishNumber,
  description: nullishString,
  weeks: z.array(
    z.object({
      week: number,
      hours: number,
      km: nullishNumber,
    }),
  ),
  by_sport: z.array(
    z.object({
      sport: string,
      hours: nullishNumber,
      km: nullishNumber,
    }),
  ),
});
