// Generated from specs/tools/analysis/tp_analyze_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId, wholeNumber } from "../../../src/runtime/input-types.js";
import type { TpAnalyzeWorkoutInput, TpAnalyzeWorkoutOutput } from "../../types.js";
import { actualTotalsSchema, plannedTotalsSchema, workoutLabelSchema } from "../views/workouts.js";

export const input: z.ZodType<TpAnalyzeWorkoutInput> = z.strictObject({
  workout_id: numericId,
  channels: z.array(z.string()).min(1).max(4).optional(),
  from_minute: z.number().min(0).optional(),
  to_minute: z.number().min(0).optional(),
  points: wholeNumber.min(10).max(200).default(60),
});

export const output: z.ZodType<TpAnalyzeWorkoutOutput> = z.object({
  workout_id: z.string(),
  workout: workoutLabelSchema.optional(),
  start_timestamp: z.string().nullable(),
  stop_timestamp: z.string().optional(),
  planned: plannedTotalsSchema.optional(),
  actual: actualTotalsSchema.optional(),
  totals: z.record(z.string(), z.unknown()),
  effort: z.object({
    variability_index: z.number().optional(),
    work_kj: z.number().optional(),
    decoupling_percent: z.number().optional(),
    best_power_w: z.record(z.string(), z.unknown()),
  }).optional(),
  data_channels: z.array(z.object({
    identifier: z.string(),
    name: z.string(),
    unit: z.string().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    average: z.number().optional(),
    zones: z.array(z.object({
      label: z.string(),
      min: z.number().optional(),
      max: z.number().optional(),
      minutes: z.number(),
      percent: z.number(),
    })).optional(),
  })),
  work_steps: z.object({
    matched_by: z.enum(["laps", "clock"]),
    ftp_w: z.number().optional(),
    threshold_pace: z.string().nullable().optional(),
    steps: z.array(z.object({
      step: z.string(),
      planned: z.string(),
      seconds: z.number(),
      power_w: z.number().optional(),
      hr_bpm: z.number().optional(),
      pace: z.string().optional(),
      percent_of_threshold: z.number().optional(),
      verdict: z.enum(["below", "within", "above"]).optional(),
    })),
    fade: z.array(z.object({
      set: z.string(),
      first: z.string(),
      last: z.string(),
      change_percent: z.number(),
    })),
  }).optional(),
  lap_columns: z.array(z.object({
    identifier: z.string(),
    name: z.string(),
    unit: z.string().optional(),
  })),
  lap_data: z.array(z.record(z.string(), z.unknown())),
  lap_count: z.number(),
  gaps: z.object({
    count: z.number(),
    seconds: z.number(),
    longest_seconds: z.number(),
    longest_at_minute: z.number(),
  }).optional(),
  slice: z.object({
    columns: z.array(z.string()),
    from_minute: z.number(),
    to_minute: z.number(),
    every_seconds: z.number(),
    rows: z.unknown(),
  }).optional(),
  time_series_points: z.number(),
  data_file: z.string().optional(),
  message: z.string().optional(),
});
