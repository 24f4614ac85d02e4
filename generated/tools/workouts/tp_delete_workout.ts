// Generated from specs/tools/workouts/tp_delete_workout.yaml by `npm run codegen`. Do not edit.
import { dayOf, weekdayOf } from "../../../src/expressions/dates.js";
import { quoted } from "../../../src/expressions/text.js";
import { isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { protecting } from "../../../src/tool/protect.js";
import { deleteWorkout, getWorkout } from "../../endpoints/workouts.js";
import type { TpDeleteWorkoutInput, TpDeleteWorkoutOutput } from "../../types.js";
import { workoutSummary } from "../../views/workouts.js";

/** Delete a workout. */
export async function tpDeleteWorkout(
  input: TpDeleteWorkoutInput,
  call: ToolCall,
): Promise<TpDeleteWorkoutOutput> {
  const ctx = await call.begin();
  const workout = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id });
  await ctx.write(deleteWorkout, {
    params: { athleteId: ctx.athleteId, workoutId: input.workout_id },
    gone: () => ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
    protect: protecting(workout, (workout) =>
      isCompleted(workout)
        ? `${quoted(workout.title, "Untitled")} of ${dayOf(workout.workoutDay)} is completed, and completed workouts are protected.`
        : undefined,
    ),
  });
  return {
    deleted: workoutSummary(workout, false),
    message: `Deleted ${quoted(workout.title, "Untitled")} of ${weekdayOf(workout.workoutDay)} ${dayOf(workout.workoutDay)}.`,
  };
}
