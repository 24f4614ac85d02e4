// Generated from specs/views/workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  boolean,
  nullableNumber,
  nullableString,
  nullishNumber,
  optionalBoolean,
  optionalNumber,
  optionalString,
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
    start: optionalString,
    title: nullableString,
    sport: sportSchema.nullable(),
    sport_id: optionalNumber,
    type: z.enum(["planned", "completed"]),
    planned: plannedTotalsSchema.optional(),
    actual: actualTotalsSchema.optional(),
    extras: workoutExtrasSchema.optional(),
  }),
);

export const foundWorkoutSchema: z.ZodType<FoundWorkout> = z.lazy(() =>
  z.object({
    id: string,
    date: string,
    weekday: string,
    title: nullableString,
    sport: sportSchema.nullable(),
    type: z.enum(["planned", "completed"]),
    planned: plannedTotalsSchema.optional(),
    actual: actualTotalsSchema.optional(),
    intervals: optionalString,
    matched: z.array(string).optional(),
    unread: z.array(commentListedSchema).optional(),
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
    description: nullableString,
    intervals: optionalString,
    subtype_id: nullableNumber,
    tags: nullableString,
    rpe: nullableNumber,
    feeling: nullableNumber,
    if_actual: nullishNumber,
    hidden: optionalBoolean,
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
    tss_method: nullableString,
    if_planned: nullishNumber,
    if_actual: nullableNumber,
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
    date: nullableString,
    by: nullableString,
    is_coach: boolean,
    unread: optionalBoolean,
    comment: string,
  }),
);

export const fileListedSchema: z.ZodType<FileListed> = z.lazy(() =>
  z.object({
    file_id: string,
    file_name: nullableString,
    uploaded_at: nullableString,
  }),
);

export const workoutReceiptSchema: z.ZodType<WorkoutReceipt> = z.lazy(() =>
  z.object({
    workout_id: string,
    title: nullableString,
    date: string,
    weekday: string,
    start: optionalString,
    end: optionalString,
    sport: sportSchema.nullable(),
    planned: plannedTotalsSchema.optional(),
    actual: actualTotalsSchema.optional(),
    rpe: nullableNumber,
    feeling: nullableNumber,
    intervals: optionalString,
  }),
);

export const workoutLabelSchema: z.ZodType<WorkoutLabel> = z.lazy(() =>
  z.object({
    workout_id: string,
    title: nullableString,
    date: string,
    weekday: string,
    sport: sportSchema.nullable(),
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
    title: nullableString,
    minutes: nullishNumber,
    tss: nullishNumber,
    if: nullishNumber,
    intervals: optionalString,
  }),
);

export const comparedWorkoutSchema: z.ZodType<ComparedWorkout> = z.lazy(() =>
  z.object({
    workout_id: string,
    title: nullableString,
    date: string,
    weekday: string,
    sport: sportSchema.nullable(),
    minutes: nullishNumber,
    km: nullishNumber,
    elevation_m: nullishNumber,
    tss: nullishNumber,
    if: nullishNumber,
    normalized_power_w: nullishNumber,
    avg_hr_bpm: nullishNumber,
  }),
);
