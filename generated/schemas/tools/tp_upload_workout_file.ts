// Generated from specs/tools/workouts/tp_upload_workout_file.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, numericId } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpUploadWorkoutFileInput, TpUploadWorkoutFileOutput } from "../../types.js";
import { workoutLabelSchema } from "../views/workouts.js";

export const input: z.ZodType<TpUploadWorkoutFileInput> = z.strictObject({
  workout_id: numericId,
  file_path: z.string().optional(),
  file_data_base64: z.string().optional(),
  workout_day: day.optional(),
  allow_mismatch: z.boolean().default(false),
});

export const output: z.ZodType<TpUploadWorkoutFileOutput> = z.object({
  workout: workoutLabelSchema,
  workout_id: string,
  file_id: nullishString,
  file_name: string,
  format: z.enum(["fit", "tcx", "gpx"]),
  uploaded_bytes: number,
  uploaded_gzip_bytes: number,
  workout_day: string,
  weekday: string,
  recording: z.object({
    start: nullishString,
    day: nullishString,
    sport: nullishString,
    minutes: nullishNumber,
    distance_km: nullishNumber,
  }),
  message: string,
});
