// Generated from specs/tools/workouts/tp_pair_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpPairWorkoutInput, TpPairWorkoutOutput } from "../../types.js";
import { workoutLabelSchema, workoutReceiptSchema } from "../views/workouts.js";

export const input: z.ZodType<TpPairWorkoutInput> = z.strictObject({
  completed_workout_id: numericId,
  planned_workout_id: numericId,
});

export const output: z.ZodType<TpPairWorkoutOutput> = z.object({
  workout_id: string,
  title: nullishString,
  workout: workoutReceiptSchema,
  comments: number,
  before: z.object({
    completed: workoutLabelSchema,
    planned: workoutLabelSchema,
  }),
  message: string,
});
