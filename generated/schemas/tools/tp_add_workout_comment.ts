// Generated from specs/tools/workouts/tp_add_workout_comment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { number } from "../../../src/values/scalar-types.js";
import type { TpAddWorkoutCommentInput, TpAddWorkoutCommentOutput } from "../../types.js";
import { commentListedSchema, workoutLabelSchema } from "../views/workouts.js";

export const input: z.ZodType<TpAddWorkoutCommentInput> = z.strictObject({
  workout_id: numericId,
  comment: z.string().min(1).max(5000),
});

export const output: z.ZodType<TpAddWorkoutCommentOutput> = z.object({
  workout: workoutLabelSchema,
  comment: commentListedSchema,
  comments: z.array(commentListedSchema),
  count: number,
});
