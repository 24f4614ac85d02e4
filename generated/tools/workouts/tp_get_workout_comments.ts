// Generated from specs/tools/workouts/tp_get_workout_comments.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { getWorkout } from "../../endpoints/workouts.js";
import type { TpGetWorkoutCommentsInput, TpGetWorkoutCommentsOutput } from "../../types.js";
import { commentListed, workoutLabel } from "../../views/workouts.js";

/** Read comments. */
export async function tpGetWorkoutComments(
  input: TpGetWorkoutCommentsInput,
  call: ToolCall,
): Promise<TpGetWorkoutCommentsOutput> {
  const ctx = await call.begin();
  const workout = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id });
  const thread = workout.workoutComments ?? [];
  return {
    workout: workoutLabel(workout),
    comments: thread.map((comment) => commentListed(comment)),
    count: thread.length,
    message: thread.length === 0 ? "No comments on this workout." : undefined,
  };
}
