// Generated from specs/tools/analysis/tp_analyze_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId, wholeNumber } from "../../../src/tool/input-types.js";
import {
  nullableString,
  nullishString,
  number,
  optionalNumber,
  optionalString,
  string,
} from "../../../src/values/scalar-types.js";
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
  workout: workoutLabelSchema.optional(),
  start_timestamp: nullableString,
  stop_timestamp: optionalString,
  planned: plannedTotalsSchema.optional(),
  actual: actualTotalsSchema.optional(),
  totals: z.record(z.string(), z.unknown()),
  effort: z
    .object({
      variability_index: optionalNumber,
      work_kj: optionalNumber,
      decoupling_percent: optionalNumber,
      decoupling_by: z.enum(["power", "pace"]).optional(),
      note: optionalString,
      best_power_w: z.record(z.string(), z.unknown()).optional(),
      moving_minutes: number,
      coasting_minutes: number,
      standing_minutes: number,
    })
    .optional(),
  data_channels: z.array(
    z.object({
      identifier: string,
      name: string,
      unit: optionalString,
      min: optionalNumber,
      max: optionalNumber,
      average: optionalNumber,
      zones: z
        .array(
          z.object({
            label: string,
            min: optionalNumber,
            max: optionalNumber,
            minutes: number,
            percent: number,
          }),
        )
        .optional(),
    }),
  ),
  work_steps: z
    .object({
      matched_by: z.enum(["laps", "clock"]),
      ftp_w: optionalNumber,
      threshold_pace: nullishString,
      steps: z.array(
        z.object({
          step: string,
          planned: string,
          seconds: number,
          power_w: optionalNumber,
          hr_bpm: optionalNumber,
          pace: optionalString,
          percent_of_threshold: optionalNumber,
          verdict: z.enum(["below", "within", "above"]).optional(),
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
    .optional(),
  slice: z
    .object({
      columns: z.array(string),
      from_minute: number,
      to_minute: number,
      every_seconds: number,
      rows: z.unknown(),
    })
    .optional(),
  time_series_points: number,
  data_file: optionalString,
  message: optionalString,
});
