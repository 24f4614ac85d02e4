// Generated from specs/tools/analysis/tp_analyze_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpAnalyzeWorkoutInput, TpAnalyzeWorkoutOutput } from "../../types.js";
import { actualTotalsSchema, plannedTotalsSchema, workoutLabelSchema } from "../views/workouts.js";

export const input: z.ZodType<TpAnalyzeWorkoutInput> = z.strictObject({
  workout_id: numericId,
  channels: z.array(z.string()).min(1).max(4).optional(),
  from_minute: z.number().min(0).meta({ unit: "min" }).optional(),
  to_minute: z.number().min(0).meta({ unit: "min" }).optional(),
  save: z.boolean().default(false),
  points: wholeNumber.min(10).max(200).default(60),
});

export const output: z.ZodType<TpAnalyzeWorkoutOutput> = z.object({
  workout_id: string,
  workout: workoutLabelSchema.nullable().optional(),
  start_timestamp: nullishString,
  stop_timestamp: nullishString,
  planned: plannedTotalsSchema.nullable().optional(),
  actual: actualTotalsSchema.nullable().optional(),
  totals: z.record(z.string(), z.unknown()),
  effort: z
    .object({
      variability_index: nullishNumber,
      work_kj: nullishNumber,
      decoupling_percent: nullishNumber,
      decoupling_by: z.enum(["power", "pace"]).nullable().optional(),
      note: nullishString,
      best_power_w: z.record(z.string(), z.unknown()).nullable().optional(),
      moving_minutes: number,
      coasting_minutes: number,
      standing_minutes: number,
    })
    .nullable()
    .optional(),
  data_channels: z.array(
    z.object({
      identifier: string,
      name: string,
      unit: nullishString,
      min: nullishNumber,
      max: nullishNumber,
      average: nullishNumber,
      zones: z
        .array(
          z.object({
            label: string,
            min: nullishNumber,
            max: nullishNumber,
            minutes: number,
            percent: number,
          }),
        )
        .nullable()
        .optional(),
    }),
  ),
  work_steps: z
    .object({
      matched_by: z.enum(["laps", "clock"]),
      ftp_w: nullishNumber,
      threshold_pace: nullishString,
      steps: z.array(
        z.object({
          step: string,
          planned: string,
          seconds: number,
          power_w: nullishNumber,
          hr_bpm: nullishNumber,
          pace: nullishString,
          percent_of_threshold: nullishNumber,
          verdict: z.enum(["below", "within", "above"]).nullable().optional(),
        }),
      ),
      fade: z.array(
        z.object({
          set: string,
          first: string,
          last: string,
          change_percent: number,
        }),
      ),
    })
    .nullable()
    .optional(),
  lap_units: z.record(z.string(), z.unknown()),
  lap_data: z.array(z.record(z.string(), z.unknown())),
  lap_count: number,
  gaps: z
    .object({
      count: number,
      seconds: number,
      longest_seconds: number,
      longest_at_minute: number,
    })
    .nullable()
    .optional(),
  slice: z
    .object({
      columns: z.array(string),
      from_minute: number,
      to_minute: number,
      every_seconds: number,
      rows: z.unknown(),
    })
    .nullable()
    .optional(),
  time_series_points: number,
  data_file: nullishString,
  message: nullishString,
});
