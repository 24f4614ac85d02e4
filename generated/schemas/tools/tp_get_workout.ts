// Generated from specs/tools/workouts/tp_get_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId, oneOf } from "../../../src/tool/input-types.js";
import {
  nullishBoolean,
  nullishNumber,
  nullishString,
  number,
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
  start_planned: nullishString,
  end_planned: nullishString,
  start_actual: nullishString,
  title: nullishString,
  type: z.enum(["planned", "completed"]),
  sport: sportSchema.nullable().optional(),
  sport_id: number,
  subtype_id: nullishNumber,
  description: nullishString,
  coach_comment: nullishString,
  tags: nullishString,
  rpe: nullishNumber,
  feeling: nullishNumber,
  hidden: nullishBoolean,
  locked: nullishBoolean,
  metrics: workoutMetricsSchema,
  intervals: nullishString,
  structured_workout: z.record(z.string(), z.unknown()).nullable().optional(),
  new_comment: nullishString,
  has_private_workout_note: nullishBoolean,
  workout_comments: z.array(commentListedSchema),
  device_files: z.array(fileListedSchema),
  attachment_files: z.array(fileListedSchema),
});
