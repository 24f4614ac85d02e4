// Generated from specs/tools/strength/tp_get_strength_summary.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullableNumber, optionalNumber } from "../../../src/values/scalar-types.js";
import type { TpGetStrengthSummaryInput, TpGetStrengthSummaryOutput } from "../../types.js";
import { strengthListedSchema } from "../views/strength.js";

export const input: z.ZodType<TpGetStrengthSummaryInput> = z.strictObject({
  workout_id: numericId,
});

export const output: z.ZodType<TpGetStrengthSummaryOutput> = z.object({
  session: strengthListedSchema,
  total_blocks: nullableNumber,
  completed_blocks: nullableNumber,
  total_prescriptions: nullableNumber,
  completed_prescriptions: nullableNumber,
  total_sets: nullableNumber,
  completed_sets: nullableNumber,
  rpe: optionalNumber,
  feel: optionalNumber,
});
