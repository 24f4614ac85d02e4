// Generated from specs/tools/strength/tp_get_strength_summary.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishNumber } from "../../../src/values/scalar-types.js";
import type { TpGetStrengthSummaryInput, TpGetStrengthSummaryOutput } from "../../types.js";
import { strengthListedSchema } from "../views/strength.js";

export const input: z.ZodType<TpGetStrengthSummaryInput> = z.strictObject({
  workout_id: numericId,
});

export const output: z.ZodType<TpGetStrengthSummaryOutput> = z.object({
  session: strengthListedSchema,
  total_blocks: nullishNumber,
  completed_blocks: nullishNumber,
  total_prescriptions: nullishNumber,
  completed_prescriptions: nullishNumber,
  total_sets: nullishNumber,
  completed_sets: nullishNumber,
  rpe: nullishNumber,
  feel: nullishNumber,
});
