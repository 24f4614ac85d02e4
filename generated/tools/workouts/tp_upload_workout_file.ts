// Generated from specs/tools/workouts/tp_upload_workout_file.yaml by `npm run codegen`. Do not edit.
import { dayOf, weekdayOf } from "../../../src/expressions/dates.js";
import {
  isUnrooted,
  recordingFiles,
  recordingMismatch,
  recordingSummary,
  uploadedFile,
} from "../../../src/expressions/files.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import { readRecording, sameRecording } from "../../../src/hooks/files.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import {
  downloadWorkoutFile,
  getWorkout,
  getWorkoutDetails,
  uploadWorkoutFile,
} from "../../endpoints/workouts.js";
import { sports } from "../../tables.js";
import type { TpUploadWorkoutFileInput, TpUploadWorkoutFileOutput } from "../../types.js";
import { workoutLabel } from "../../views/workouts.js";

/** Upload a recording. */
export async function tpUploadWorkoutFile(
  input: TpUploadWorkoutFileInput,
  call: ToolCall,
): Promise<TpUploadWorkoutFileOutput> {
  if (Boolean(input.file_path) === Boolean(input.file_data_base64)) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `file_path and file_data_base64: give ${input.file_path ? "only one of them" : "one of them"}.`,
      { nextStep: "Give file_path for a file on this machine." },
    );
  }
  if (isUnrooted(input.file_path)) {
    throw new ToolError("VALIDATION_ERROR", `file_path: ${input.file_path} does not say where it begins.`, {
      nextStep: "Give an absolute path, or one that begins with ~/.",
    });
  }
  const recording = await readRecording({
    path: input.file_path || undefined,
    base64: input.file_data_base64 || undefined,
    name: `workout_${input.workout_id}`,
  });
  const ctx = await call.begin();
  const [workout, before] = await Promise.all([
    ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
    ctx.read(getWorkoutDetails, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
  ]);
  const mismatch = recordingMismatch(
    recording.facts,
    sports.nameOf(workout.workoutTypeValueId),
    dayOf(input.workout_day ?? workout.workoutDay),
  );
  if (mismatch !== undefined && !input.allow_mismatch) {
    throw new ToolError("CONFLICT", `Nothing was sent: ${mismatch}.`, {
      nextStep:
        "Find the workout it belongs to with tp_get_workouts, or ask the user; allow_mismatch: true sends it all the same.",
    });
  }
  const files = recordingFiles(before);
  const others = !input.allow_mismatch
    ? await collectTogether(
        ctx,
        files,
        async (file) => {
          const bytes = await ctx.read(downloadWorkoutFile, {
            athleteId: ctx.athleteId,
            workoutId: input.workout_id,
            fileId: file.fileId,
          });
          return { fileId: file.fileId, bytes };
        },
        (file) => `comparison with file ${quoted(textOf(file.fileId))}`,
      )
    : undefined;
  const unread =
    others !== undefined ? files.length - others.filter((other) => other.bytes).length : undefined;
  if (unread !== undefined && unread > 0) {
    throw new ToolError(
      "CONFLICT",
      `Nothing was sent: ${unread} of the ${files.length} recordings of this workout can't be read; one may be it.`,
      { nextStep: "Try again later. allow_mismatch: true sends it all the same, if the user wants that." },
    );
  }
  const twin = await sameRecording({ recording, others: others ?? [] });
  if (twin !== undefined) {
    throw new ToolError(
      "CONFLICT",
      `Nothing was sent: the workout has this recording already, as file ${twin}.`,
      { nextStep: "Nothing is left to do; allow_mismatch: true adds a second copy." },
    );
  }
  const uploaded = await ctx.write(uploadWorkoutFile, {
    params: { athleteId: ctx.athleteId, workoutId: input.workout_id },
    body: {
      workoutDay: input.workout_day ?? workout.workoutDay,
      data: recording.data,
      fileName: recording.fileName,
      uploadClient: "TP Web App",
    },
    readBack: () =>
      ctx
        .read(getWorkoutDetails, { athleteId: ctx.athleteId, workoutId: input.workout_id })
        .then((after) => uploadedFile(before, after, recording.fileName)),
  });
  return {
    workout: workoutLabel(workout),
    workout_id: textOf(workout.workoutId),
    file_id: textOf(uploaded.file?.fileId),
    file_name: uploaded.file?.fileName ?? recording.fileName,
    format: recording.format,
    uploaded_bytes: recording.bytes,
    uploaded_gzip_bytes: recording.packedBytes,
    workout_day: dayOf(input.workout_day ?? workout.workoutDay),
    weekday: weekdayOf(input.workout_day ?? workout.workoutDay),
    recording: recordingSummary(recording.facts),
    message: uploaded.file
      ? "The file is on the workout."
      : "TrainingPeaks took the file, but this workout does not list it. Look at the day with tp_get_workouts before uploading again: it may have become a workout of its own (tp_pair_workout).",
  };
}
