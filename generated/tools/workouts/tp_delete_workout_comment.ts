// Generated from specs/tools/workouts/tp_delete_workout_comment.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { protecting } from "../../../src/tool/protect.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { deleteWorkoutComment, getWorkout } from "../../endpoints/workouts.js";
import type { TpDeleteWorkoutCommentInput, TpDeleteWorkoutCommentOutput } from "../../types.js";
import { commentListed, workoutLabel } from "../../views/workouts.js";

/** Delete a comment. */
export async function tpDeleteWorkoutComment(
  input: TpDeleteWorkoutCommentInput,
  call: ToolCall,
): Promise<TpDeleteWorkoutCommentOutput> {
  const ctx = await call.begin();
  const workout = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id });
  const comment = workout.workoutComments?.find((one) => one.id === input.comment_id);
  if (comment === undefined) {
    throw new ToolError("NOT_FOUND", `There is no comment ${input.comment_id} on this workout.`, {
      nextStep: "Read them with tp_get_workout_comments.",
    });
  }
  await ctx.write(deleteWorkoutComment, {
    params: { athleteId: ctx.athleteId, workoutId: input.workout_id, commentId: input.comment_id },
    gone: () =>
      ctx
        .read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id })
        .then((stored) => stored.workoutComments?.find((one) => one.id === input.comment_id)),
    protect: protecting(comment, (comment) =>
      comment.commenterPersonId !== ctx.personId
        ? "It was not written by whoever is signed in, and the words of others are protected."
        : undefined,
    ),
  });
  return {
    workout: workoutLabel(workout),
    deleted: commentListed(comment),
  };
}
