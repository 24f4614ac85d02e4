// Generated from specs/tools/workouts/tp_delete_workout_comment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import type { TpDeleteWorkoutCommentInput, TpDeleteWorkoutCommentOutput } from "../../types.js";
import { commentListedSchema, workoutLabelSchema } from "../views/workouts.js";

export const input: z.ZodType<TpDeleteWorkoutCommentInput> = z.strictObject({
  workout_id: numericId,
  comment_id: numericId,
});

export const output: z.ZodType<TpDeleteWorkoutCommentOutput> = z.object({
  workout: workoutLabelSchema,
  deleted: commentListedSchema,
});
