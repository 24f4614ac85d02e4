// Generated from specs/tools/strength/tp_get_strength_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import type { TpGetStrengthWorkoutInput, TpGetStrengthWorkoutOutput } from "../../types.js";
import { strengthSessionSchema } from "../views/strength.js";

export const input: z.ZodType<TpGetStrengthWorkoutInput> = z.strictObject({
  workout_id: numericId,
});

export const output: z.ZodType<TpGetStrengthWorkoutOutput> = z.object({
  session: strengthSessionSchema,
});
