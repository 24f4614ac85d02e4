// Generated from specs/tools/plans/tp_list_training_plans.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishString, number } from "../../../src/values/scalar-types.js";
import type { TpListTrainingPlansInput, TpListTrainingPlansOutput } from "../../types.js";
import { planListedSchema } from "../views/plans.js";

export const input: z.ZodType<TpListTrainingPlansInput> = z.strictObject({});

export const output: z.ZodType<TpListTrainingPlansOutput> = z.object({
  plans: z.array(planListedSchema),
  count: number,
  message: nullishString,
});
