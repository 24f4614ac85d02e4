// Generated from specs/tools/workouts/tp_delete_workout.yaml by `npm run codegen`. Do not edit.
import { dayOf, weekdayOf } from "../../../src/expressions/dates.js";
import { isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
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
  if (ctx.deleteMode === 'safe' && isCompleted(workout)) {
    throw new ToolError(
      "DELETE_MODE",
      `"${workout.title ?? 'Untitled'}" of ${dayOf(workout.workoutDay)} is completed, and completed workouts are protected.`,
      { nextStep: "Delete it in TrainingPeaks, or set TP_MCP_DELETE_MODE=full and restart the server." },
    );
  }
  await ctx.write(deleteWorkout, {
    params: { athleteId: ctx.athleteId, workoutId: input.workout_id },
    gone: () => ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
  });
  return {
    deleted: workoutSummary(workout, false),
    message: `Deleted "${workout.title ?? 'Untitled'}" of ${weekdayOf(workout.workoutDay)} ${dayOf(workout.workoutDay)}.`,
  };
}
