// Generated from specs/tools/workouts/tp_download_workout_file.yaml by `npm run codegen`. Do not edit.
import { dayOf } from "../../../src/expressions/dates.js";
import { chosenFile, fileNames, isUnrooted } from "../../../src/expressions/files.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import { checkDownloadPlace, saveDownload } from "../../../src/hooks/files.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import {
  downloadWorkoutAttachment,
  downloadWorkoutFile,
  getWorkout,
  getWorkoutDetails,
} from "../../endpoints/workouts.js";
import type { TpDownloadWorkoutFileInput, TpDownloadWorkoutFileOutput } from "../../types.js";
import { workoutLabel } from "../../views/workouts.js";

/** Download a recording. */
export async function tpDownloadWorkoutFile(
  input: TpDownloadWorkoutFileInput,
  call: ToolCall,
): Promise<TpDownloadWorkoutFileOutput> {
  if (isUnrooted(input.output_path)) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `output_path: ${input.output_path} does not say where it begins.`,
      { nextStep: "Leave it out, or give an absolute path." },
    );
  }
  await checkDownloadPlace({ outputPath: input.output_path || undefined });
  const ctx = await call.begin();
  if (ctx.readOnly && Boolean(input.output_path)) {
    throw new ToolError(
      "READ_ONLY",
      "output_path can't be named in read-only mode, where downloads go into the private folder.",
      { nextStep: "Leave output_path out." },
    );
  }
  const [workout, details] = await Promise.all([
    ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
    ctx.read(getWorkoutDetails, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
  ]);
  const file = chosenFile(details, input.file_id);
  if (file === undefined) {
    throw new ToolError(
      "NOT_FOUND",
      `Workout ${input.workout_id} has ${input.file_id === undefined ? "not exactly one recording" : "no file " + input.file_id}. ${fileNames(details)}`,
      { nextStep: "Name one of the files as file_id." },
    );
  }
  const stored = await ctx.read(downloadWorkoutFile, {
    athleteId: ctx.athleteId,
    workoutId: input.workout_id,
    fileId: file.fileId,
  });
  const attached =
    !stored && file.kind === "attachment"
      ? await ctx.read(downloadWorkoutAttachment, {
          athleteId: ctx.athleteId,
          workoutId: input.workout_id,
          fileId: file.fileId,
        })
      : undefined;
  const bytes = stored ?? attached;
  if (!bytes?.length) {
    throw new ToolError(
      "NOT_FOUND",
      `TrainingPeaks lists ${quoted(file.fileName, "the file")} (${quoted(textOf(file.fileId))}), but has no content for it.`,
      { nextStep: "Look at the workout in TrainingPeaks itself." },
    );
  }
  const saved = await saveDownload({
    bytes,
    name: file.fileName,
    workoutId: input.workout_id,
    day: dayOf(workout.workoutDay),
    fileId: textOf(file.fileId),
    outputPath: input.output_path || undefined,
    overwrite: input.overwrite,
    privateOnly: ctx.readOnly,
  });
  return {
    workout: workoutLabel(workout),
    workout_id: textOf(input.workout_id),
    file_id: textOf(file.fileId),
    file_name: saved.fileName,
    kind: file.kind,
    format: saved.format,
    size_bytes: saved.bytes,
    saved_to: saved.path,
    message: `${saved.unchanged ? "It was there already" : "Saved"}; only this user can read it.`,
  };
}
