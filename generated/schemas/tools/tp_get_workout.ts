// Generated from specs/tools/workouts/tp_get_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId, oneOf } from "../../../src/tool/input-types.js";
import {
  nullableBoolean,
  nullableNumber,
  nullableString,
  number,
  optionalString,
  string,
} from "../../../src/values/scalar-types.js";
import type { TpGetWorkoutInput, TpGetWorkoutOutput } from "../../types.js";
import { sportSchema } from "../output/tables.js";
import { commentListedSchema, fileListedSchema, workoutMetricsSchema } from "../views/workouts.js";

export const input: z.ZodType<TpGetWorkoutInput> = z.strictObject({
  workout_id: numericId,
  response_format: oneOf(["concise", "detailed"]).default("concise"),
});

export const output: z.ZodType<TpGetWorkoutOutput> = z.object({
  id: string,
  date: string,
  weekday: string,
  start_planned: optionalString,
  end_planned: optionalString,
  start_actual: optionalString,
  title: nullableString,
  type: z.enum(["planned", "completed"]),
  sport: sportSchema.nullable(),
  sport_id: number,
  subtype_id: nullableNumber,
  description: nullableString,
  coach_comment: nullableString,
  tags: nullableString,
  rpe: nullableNumber,
  feeling: nullableNumber,
  hidden: nullableBoolean,
  locked: nullableBoolean,
  metrics: workoutMetricsSchema,
  intervals: optionalString,
  structured_workout: z.record(z.string(), z.unknown()).optional(),
  new_comment: nullableString,
  has_private_workout_note: nullableBoolean,
  workout_comments: z.array(commentListedSchema),
  device_files: z.array(fileListedSchema),
  attachment_files: z.array(fileListedSchema),
});
