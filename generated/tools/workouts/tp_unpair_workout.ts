// Generated from specs/tools/workouts/tp_unpair_workout.yaml by `npm run codegen`. Do not edit.
import { dayOf } from "../../../src/expressions/dates.js";
import { halvesOf, pairedWorkout } from "../../../src/expressions/pairing.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import { isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getWorkout, listWorkouts, splitWorkout } from "../../endpoints/workouts.js";
import type { TpUnpairWorkoutInput, TpUnpairWorkoutOutput } from "../../types.js";
import { workoutLabel, workoutReceipt } from "../../views/workouts.js";

/** Unpair a workout. */
export async function tpUnpairWorkout(
  input: TpUnpairWorkoutInput,
  call: ToolCall,
): Promise<TpUnpairWorkoutOutput> {
  const ctx = await call.begin();
  const workout = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id });
  if (pairedWorkout(workout) === undefined) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `${quoted(workout.title, "Untitled")} (${workout.workoutId}) is not paired: it has ${isCompleted(workout) ? "no planned" : "no recorded"} values.`,
      { nextStep: "Find the paired workout with tp_get_workouts." },
    );
  }
  const halves = await ctx.write(splitWorkout, {
    params: { athleteId: ctx.athleteId, workoutId: input.workout_id },
    readBackOf: (halves) =>
      ctx
        .read(listWorkouts, {
          athleteId: ctx.athleteId,
          startDate: dayOf(workout.workoutDay),
          endDate: dayOf(workout.workoutDay),
        })
        .then((onDay) => halvesOf(halves, onDay)),
  });
  return {
    completed_workout_ids: halves.completed.map((half) => textOf(half.workoutId)),
    planned_workout_id: textOf(halves.planned.workoutId),
    completed_workouts: halves.completed.map((half) => workoutReceipt(half)),
    planned_workout: workoutReceipt(halves.planned),
    before: { paired: workoutLabel(workout) },
  };
}
