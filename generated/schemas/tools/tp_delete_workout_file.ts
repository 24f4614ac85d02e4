// Generated from specs/tools/workouts/tp_delete_workout_file.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpDeleteWorkoutFileInput, TpDeleteWorkoutFileOutput } from "../../types.js";
import { workoutLabelSchema } from "../views/workouts.js";

export const input: z.ZodType<TpDeleteWorkoutFileInput> = z.strictObject({
  workout_id: numericId,
  file_id: z.string(),
});

export const output: z.ZodType<TpDeleteWorkoutFileOutput> = z.object({
  workout: workoutLabelSchema,
  workout_id: string,
  file_id: string,
  file_name: nullishString,
  before: z.object({
    file_name: nullishString,
  }),
  message: string,
});
