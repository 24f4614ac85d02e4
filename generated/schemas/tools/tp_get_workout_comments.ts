// Generated from specs/tools/workouts/tp_get_workout_comments.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishString, number } from "../../../src/values/scalar-types.js";
import type { TpGetWorkoutCommentsInput, TpGetWorkoutCommentsOutput } from "../../types.js";
import { commentListedSchema, workoutLabelSchema } from "../views/workouts.js";

export const input: z.ZodType<TpGetWorkoutCommentsInput> = z.strictObject({
  workout_id: numericId,
});

export const output: z.ZodType<TpGetWorkoutCommentsOutput> = z.object({
  workout: workoutLabelSchema,
  comments: z.array(commentListedSchema),
  count: number,
  message: nullishString,
});
