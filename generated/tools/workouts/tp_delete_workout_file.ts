// Generated from specs/tools/workouts/tp_delete_workout_file.yaml by `npm run codegen`. Do not edit.
import { chosenFile, fileNames } from "../../../src/expressions/files.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import { isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { protecting } from "../../../src/tool/protect.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { deleteWorkoutFile, getWorkout, getWorkoutDetails } from "../../endpoints/workouts.js";
import type { TpDeleteWorkoutFileInput, TpDeleteWorkoutFileOutput } from "../../types.js";
import { workoutLabel } from "../../views/workouts.js";

/** Delete a file. */
export async function tpDeleteWorkoutFile(
  input: TpDeleteWorkoutFileInput,
  call: ToolCall,
): Promise<TpDeleteWorkoutFileOutput> {
  const ctx = await call.begin();
  const [workout, details] = await Promise.all([
    ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
    ctx.read(getWorkoutDetails, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
  ]);
  const file = chosenFile(details, input.file_id);
  if (file === undefined) {
    throw new ToolError(
      "NOT_FOUND",
      `Workout ${input.workout_id} has no file ${input.file_id}. ${fileNames(details)}`,
      { nextStep: "Name one of the files as file_id." },
    );
  }
  await ctx.write(deleteWorkoutFile, {
    params: { athleteId: ctx.athleteId, workoutId: input.workout_id, fileId: file.fileId },
    gone: () =>
      ctx
        .read(getWorkoutDetails, { athleteId: ctx.athleteId, workoutId: input.workout_id })
        .then((after) => chosenFile(after, file.fileId)),
    protect: protecting(undefined, () =>
      file.kind === "recording" && isCompleted(workout)
        ? `${quoted(file.fileName, "The file")} is the recording of a completed workout, and these are protected.`
        : undefined,
    ),
  });
  return {
    workout: workoutLabel(workout),
    workout_id: textOf(workout.workoutId),
    file_id: textOf(file.fileId),
    file_name: file.fileName,
    before: { file_name: file.fileName },
    message: `Deleted ${quoted(file.fileName, "the file")}; the values read from it stay on the workout.`,
  };
}
