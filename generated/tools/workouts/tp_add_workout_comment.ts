// Generated from specs/tools/workouts/tp_add_workout_comment.yaml by `npm run codegen`. Do not edit.
import { addedComment } from "../../../src/expressions/comments.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { addWorkoutComment, getWorkout } from "../../endpoints/workouts.js";
import type { TpAddWorkoutCommentInput, TpAddWorkoutCommentOutput } from "../../types.js";
import { commentListed, workoutLabel } from "../../views/workouts.js";

/** Comment on a workout. */
export async function tpAddWorkoutComment(
  input: TpAddWorkoutCommentInput,
  call: ToolCall,
): Promise<TpAddWorkoutCommentOutput> {
  const words = input.comment.trim();
  if (words === "") {
    throw new ToolError("VALIDATION_ERROR", "comment holds only spaces.", {
      nextStep: "Give the words of the comment.",
    });
  }
  const ctx = await call.begin();
  const workout = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id });
  const added = await ctx.write(addWorkoutComment, {
    params: { athleteId: ctx.athleteId, workoutId: input.workout_id },
    body: { value: words },
    readBack: () =>
      ctx
        .read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id })
        .then((stored) => addedComment(workout.workoutComments, stored.workoutComments, words)),
  });
  return {
    workout: workoutLabel(workout),
    comment: commentListed(added.comment),
    comments: added.thread.map((comment) => commentListed(comment)),
    count: added.thread.length,
  };
}
