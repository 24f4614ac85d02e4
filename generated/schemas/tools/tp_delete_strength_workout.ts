// Generated from specs/tools/strength/tp_delete_strength_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import type { TpDeleteStrengthWorkoutInput, TpDeleteStrengthWorkoutOutput } from "../../types.js";
import { strengthSessionSchema } from "../views/strength.js";

export const input: z.ZodType<TpDeleteStrengthWorkoutInput> = z.strictObject({
  workout_id: numericId,
});

export const output: z.ZodType<TpDeleteStrengthWorkoutOutput> = z.object({
  deleted: strengthSessionSchema,
});
