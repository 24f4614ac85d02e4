// Generated from specs/tools/workouts/tp_delete_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { string } from "../../../src/values/scalar-types.js";
import type { TpDeleteWorkoutInput, TpDeleteWorkoutOutput } from "../../types.js";
import { workoutSummarySchema } from "../views/workouts.js";

export const input: z.ZodType<TpDeleteWorkoutInput> = z.strictObject({
  workout_id: numericId,
});

export const output: z.ZodType<TpDeleteWorkoutOutput> = z.object({
  deleted: workoutSummarySchema,
  message: string,
});
