// Generated from specs/tools/workouts/tp_copy_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, numericId } from "../../../src/runtime/input-types.js";
import type { TpCopyWorkoutInput, TpCopyWorkoutOutput } from "../../types.js";
import { workoutReceiptSchema } from "../views/workouts.js";

export const input: z.ZodType<TpCopyWorkoutInput> = z.strictObject({
  workout_id: numericId,
  target_date: day,
  title: z.string().max(200).optional(),
});

export const output: z.ZodType<TpCopyWorkoutOutput> = z.object({
  workout: workoutReceiptSchema,
  copied_from: z.object({
    workout_id: z.string(),
    title: z.string().nullable(),
    date: z.string(),
    weekday: z.string(),
  }),
});
