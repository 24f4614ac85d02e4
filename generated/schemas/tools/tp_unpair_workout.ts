// Generated from specs/tools/workouts/tp_unpair_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { string } from "../../../src/values/scalar-types.js";
import type { TpUnpairWorkoutInput, TpUnpairWorkoutOutput } from "../../types.js";
import { workoutLabelSchema, workoutReceiptSchema } from "../views/workouts.js";

export const input: z.ZodType<TpUnpairWorkoutInput> = z.strictObject({
  workout_id: numericId,
});

export const output: z.ZodType<TpUnpairWorkoutOutput> = z.object({
  completed_workout_ids: z.array(string),
  planned_workout_id: string,
  completed_workouts: z.array(workoutReceiptSchema),
  planned_workout: workoutReceiptSchema,
  before: z.object({
    paired: workoutLabelSchema,
  }),
});
