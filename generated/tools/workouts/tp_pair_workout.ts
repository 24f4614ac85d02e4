// Generated from specs/tools/workouts/tp_pair_workout.yaml by `npm run codegen`. Do not edit.
import { pairedWorkout } from "../../../src/expressions/pairing.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import { hasPlan, isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { combineWorkouts, getWorkout } from "../../endpoints/workouts.js";
import type { TpPairWorkoutInput, TpPairWorkoutOutput } from "../../types.js";
import { workoutLabel, workoutReceipt } from "../../views/workouts.js";

/** Pair a workout. */
export async function tpPairWorkout(input: TpPairWorkoutInput, call: ToolCall): Promise<TpPairWorkoutOutput> {
  if (input.completed_workout_id === input.planned_workout_id) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `completed_workout_id and planned_workout_id are both ${input.completed_workout_id}.`,
      { nextStep: "Name two different workouts." },
    );
  }
  const ctx = await call.begin();
  const [completed, planned] = await Promise.all([
    ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.completed_workout_id }),
    ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.planned_workout_id }),
  ]);
  if (isCompleted(completed) === false) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `completed_workout_id: ${quoted(completed.title, "Untitled")} (${completed.workoutId}) has no recording.`,
      { nextStep: "Check with tp_get_workouts; the two ids may have been swapped." },
    );
  }
  if (isCompleted(planned) || hasPlan(planned) === false) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `planned_workout_id: ${quoted(planned.title, "Untitled")} (${planned.workoutId}) ${isCompleted(planned) ? "is completed already" : "has no planned time, distance or load"}.`,
      { nextStep: "Check with tp_get_workouts; the two ids may have been swapped." },
    );
  }
  const paired = await ctx.write(combineWorkouts, {
    params: { athleteId: ctx.athleteId },
    body: {
      athleteId: ctx.athleteId,
      completedWorkoutId: input.completed_workout_id,
      plannedWorkoutId: input.planned_workout_id,
    },
    readBackOf: (paired) =>
      ctx
        .read(getWorkout, { athleteId: ctx.athleteId, workoutId: paired.workoutId })
        .then((stored) => pairedWorkout(stored)),
  });
  return {
    workout_id: textOf(paired.workoutId),
    title: paired.title,
    workout: workoutReceipt(paired),
    comments: (paired.workoutComments ?? []).length,
    before: { completed: workoutLabel(completed), planned: workoutLabel(planned) },
    message: `${completed.workoutId} and ${planned.workoutId} are now one workout, ${paired.workoutId}.`,
  };
}
