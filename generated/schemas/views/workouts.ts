// Generated from specs/views/workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  boolean,
  nullishBoolean,
  nullishNumber,
  nullishString,
  string,
} from "../../../src/values/scalar-types.js";
import type {
  ActualTotals,
  BulkSide,
  CommentListed,
  ComparedWorkout,
  FileListed,
  FoundWorkout,
  MaybeDoneAs,
  PlannedTotals,
  WorkoutExtras,
  WorkoutLabel,
  WorkoutMetrics,
  WorkoutReceipt,
  WorkoutSummary,
} from "../../types.js";
import { sportSchema } from "../output/tables.js";

export const workoutSummarySchema: z.ZodType<WorkoutSummary> = z.lazy(() =>
  z.object({
    id: string,
    date: string,
    weekday: string,
    start: nullishString,
    title: nullishString,
    sport: sportSchema.nullable().optional(),
    sport_id: nullishNumber,
    type: z.enum(["planned", "completed"]),
    planned: plannedTotalsSchema.nullable().optional(),
    actual: actualTotalsSchema.nullable().optional(),
    extras: workoutExtrasSchema.nullable().optional(),
  }),
);

export const foundWorkoutSchema: z.ZodType<FoundWorkout> = z.lazy(() =>
  z.object({
    id: string,
    date: string,
    weekday: string,
    title: nullishString,
    sport: sportSchema.nullable().optional(),
    type: z.enum(["planned", "completed"]),
    planned: plannedTotalsSchema.nullable().optional(),
    actual: actualTotalsSchema.nullable().optional(),
    intervals: nullishString,
    matched: z.array(string).nullable().optional(),
    unread: z.array(commentListedSchema).nullable().optional(),
  }),
);

export const plannedTotalsSchema: z.ZodType<PlannedTotals> = z.lazy(() =>
  z.object({
    minutes: nullishNumber,
    km: nullishNumber,
    tss: nullishNumber,
    if: nullishNumber,
  }),
);

export const actualTotalsSchema: z.ZodType<ActualTotals> = z.lazy(() =>
  z.object({
    minutes: nullishNumber,
    km: nullishNumber,
    tss: nullishNumber,
    if: nullishNumber,
  }),
);

export const workoutExtrasSchema: z.ZodType<WorkoutExtras> = z.lazy(() =>
  z.object({
    description: nullishString,
    intervals: nullishString,
    subtype_id: nullishNumber,
    tags: nullishString,
    rpe: nullishNumber,
    feeling: nullishNumber,
    if_actual: nullishNumber,
    hidden: nullishBoolean,
  }),
);

export const workoutMetricsSchema: z.ZodType<WorkoutMetrics> = z.lazy(() =>
  z.object({
    duration_planned_minutes: nullishNumber,
    duration_actual_minutes: nullishNumber,
    distance_planned_km: nullishNumber,
    distance_actual_km: nullishNumber,
    tss_planned: nullishNumber,
    tss_actual: nullishNumber,
    tss_method: nullishString,
    if_planned: nullishNumber,
    if_actual: nullishNumber,
    avg_power_w: nullishNumber,
    normalized_power_w: nullishNumber,
    avg_hr_bpm: nullishNumber,
    max_hr_bpm: nullishNumber,
    avg_cadence_rpm: nullishNumber,
    elevation_planned_m: nullishNumber,
    elevation_gain_m: nullishNumber,
    elevation_loss_m: nullishNumber,
    elevation_min_m: nullishNumber,
    elevation_max_m: nullishNumber,
    temperature_min_c: nullishNumber,
    temperature_avg_c: nullishNumber,
    temperature_max_c: nullishNumber,
    calories_planned_kcal: nullishNumber,
    calories_kcal: nullishNumber,
    compliance_duration_percent: nullishNumber,
    compliance_tss_percent: nullishNumber,
  }),
);

export const commentListedSchema: z.ZodType<CommentListed> = z.lazy(() =>
  z.object({
    id: string,
    date: nullishString,
    by: nullishString,
    is_coach: boolean,
    unread: nullishBoolean,
    comment: string,
  }),
);

export const fileListedSchema: z.ZodType<FileListed> = z.lazy(() =>
  z.object({
    file_id: string,
    file_name: nullishString,
    uploaded_at: nullishString,
  }),
);

export const workoutReceiptSchema: z.ZodType<WorkoutReceipt> = z.lazy(() =>
  z.object({
    workout_id: string,
    title: nullishString,
    date: string,
    weekday: string,
    start: nullishString,
    end: nullishString,
    sport: sportSchema.nullable().optional(),
    planned: plannedTotalsSchema.nullable().optional(),
    actual: actualTotalsSchema.nullable().optional(),
    rpe: nullishNumber,
    feeling: nullishNumber,
    intervals: nullishString,
  }),
);

export const workoutLabelSchema: z.ZodType<WorkoutLabel> = z.lazy(() =>
  z.object({
    workout_id: string,
    title: nullishString,
    date: string,
    weekday: string,
    sport: sportSchema.nullable().optional(),
  }),
);

export const maybeDoneAsSchema: z.ZodType<MaybeDoneAs> = z.lazy(() =>
  z.object({
    planned: workoutLabelSchema,
    recording: workoutLabelSchema,
    call: string,
  }),
);

export const bulkSideSchema: z.ZodType<BulkSide> = z.lazy(() =>
  z.object({
    date: string,
    title: nullishString,
    minutes: nullishNumber,
    tss: nullishNumber,
    if: nullishNumber,
    intervals: nullishString,
  }),
);

export const comparedWorkoutSchema: z.ZodType<ComparedWorkout> = z.lazy(() =>
  z.object({
    workout_id: string,
    title: nullishString,
    date: string,
    weekday: string,
    sport: sportSchema.nullable().optional(),
    minutes: nullishNumber,
    km: nullishNumber,
    elevation_m: nullishNumber,
    tss: nullishNumber,
    if: nullishNumber,
    normalized_power_w: nullishNumber,
    avg_hr_bpm: nullishNumber,
    variability_index: nullishNumber,
    decoupling_percent: nullishNumber,
    decoupling_by: z.enum(["power", "pace"]).nullable().optional(),
    best_5min_w: nullishNumber,
    best_20min_w: nullishNumber,
    best_5min_pace: nullishString,
    best_20min_pace: nullishString,
    fade_percent: nullishNumber,
    hr_zone_minutes: z.record(z.string(), z.unknown()).nullable().optional(),
    moving_minutes: nullishNumber,
    standing_minutes: nullishNumber,
    note: nullishString,
  }),
);
