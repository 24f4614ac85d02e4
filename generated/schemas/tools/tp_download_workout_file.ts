// Generated from specs/tools/workouts/tp_download_workout_file.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpDownloadWorkoutFileInput, TpDownloadWorkoutFileOutput } from "../../types.js";
import { workoutLabelSchema } from "../views/workouts.js";

export const input: z.ZodType<TpDownloadWorkoutFileInput> = z.strictObject({
  workout_id: numericId,
  file_id: z.string().optional(),
  output_path: z.string().optional(),
  overwrite: z.boolean().default(false),
});

export const output: z.ZodType<TpDownloadWorkoutFileOutput> = z.object({
  workout: workoutLabelSchema,
  workout_id: string,
  file_id: string,
  file_name: nullishString,
  kind: z.enum(["recording", "attachment"]),
  format: z.enum(["fit", "tcx", "gpx", "pdf", "jpg", "png", "gif", "webp", "txt"]),
  size_bytes: number,
  saved_to: string,
  message: string,
});
