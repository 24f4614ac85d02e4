// Generated from specs/tools/workouts/tp_update_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { dayOrDateTime, numericId, wholeNumber } from "../../../src/tool/input-types.js";
import { optionalBoolean, optionalString, string } from "../../../src/values/scalar-types.js";
import type { TpUpdateWorkoutInput, TpUpdateWorkoutOutput } from "../../types.js";
import { sportSchema } from "../input/tables.js";
import { workoutReceiptSchema } from "../views/workouts.js";

export const input: z.ZodType<TpUpdateWorkoutInput> = z.strictObject({
  workout_id: numericId,
  date: dayOrDateTime.optional(),
  sport: sportSchema.optional(),
  subtype_id: numericId.optional(),
  title: z.string().min(1).max(200).optional(),
  description: z.string().optional(),
  duration_minutes: z.number().min(0).max(1440).optional(),
  distance_km: z.number().min(0).max(1000).optional(),
  tss_planned: z.number().min(0).max(2000).optional(),
  structure: z.any().optional(),
  structured_workout: z.record(z.string(), z.unknown()).optional(),
  clear_structure: z.boolean().default(false),
  actual_duration_minutes: z.number().min(0).max(6000).optional(),
  actual_distance_km: z.number().min(0).max(2000).optional(),
  actual_tss: z.number().min(0).max(3000).optional(),
  tags: z.string().max(500).optional(),
  athlete_comment: z.string().optional(),
  coach_comment: z.string().optional(),
  feeling: wholeNumber.min(0).max(10).optional(),
  rpe: wholeNumber.min(0).max(10).optional(),
  is_hidden: z.boolean().optional(),
});

export const output: z.ZodType<TpUpdateWorkoutOutput> = z.object({
  workout: workoutReceiptSchema,
  status: z.enum(["planned", "completed"]),
  load_is_estimate: optionalBoolean,
  load_reason: optionalString,
  notes: z.array(string).optional(),
});
