// Generated from specs/tools/workouts/tp_get_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId, oneOf } from "../../../src/runtime/input-types.js";
import type { TpGetWorkoutInput, TpGetWorkoutOutput } from "../../types.js";
import { sportSchema } from "../output/tables.js";
import { commentListedSchema, fileListedSchema, workoutMetricsSchema } from "../views/workouts.js";

export const input: z.ZodType<TpGetWorkoutInput> = z.strictObject({
  workout_id: numericId,
  response_format: oneOf(["concise", "detailed"]).default("concise"),
});

export const output: z.ZodType<TpGetWorkoutOutput> = z.object({
  id: z.string(),
  date: z.string(),
  weekday: z.string(),
  start_planned: z.string().optional(),
  end_planned: z.string().optional(),
  start_actual: z.string().optional(),
  title: z.string().nullable(),
  type: z.enum(["planned", "completed"]),
  sport: sportSchema.nullable(),
  sport_id: z.number(),
  subtype_id: z.number().nullable(),
  description: z.string().nullable(),
  coach_comment: z.string().nullable(),
  tags: z.string().nullable(),
  rpe: z.number().nullable(),
  feeling: z.number().nullable(),
  hidden: z.boolean().nullable(),
  locked: z.boolean().nullable(),
  metrics: workoutMetricsSchema,
  intervals: z.string().optional(),
  structured_workout: z.record(z.string(), z.unknown()).optional(),
  new_comment: z.string().nullable(),
  has_private_workout_note: z.boolean().nullable(),
  workout_comments: z.array(commentListedSchema),
  device_files: z.array(fileListedSchema),
  attachment_files: z.array(fileListedSchema),
});
