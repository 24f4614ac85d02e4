// Generated from specs/views/workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type {
  ActualTotals,
  CommentListed,
  FileListed,
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
    id: z.string(),
    date: z.string(),
    weekday: z.string(),
    start: z.string().optional(),
    title: z.string().nullable(),
    sport: sportSchema.nullable(),
    sport_id: z.number(),
    type: z.enum(["planned", "completed"]),
    planned: plannedTotalsSchema.optional(),
    actual: actualTotalsSchema.optional(),
    extras: workoutExtrasSchema.optional(),
  }),
);

export const plannedTotalsSchema: z.ZodType<PlannedTotals> = z.lazy(() =>
  z.object({
    minutes: z.number().nullable().optional(),
    km: z.number().nullable().optional(),
    tss: z.number().nullable().optional(),
    if: z.number().nullable().optional(),
  }),
);

export const actualTotalsSchema: z.ZodType<ActualTotals> = z.lazy(() =>
  z.object({
    minutes: z.number().nullable().optional(),
    km: z.number().nullable().optional(),
    tss: z.number().nullable().optional(),
    if: z.number().nullable().optional(),
  }),
);

export const workoutExtrasSchema: z.ZodType<WorkoutExtras> = z.lazy(() =>
  z.object({
    description: z.string().nullable().optional(),
    intervals: z.string().optional(),
    subtype_id: z.number().nullable().optional(),
    tags: z.string().nullable().optional(),
    rpe: z.number().nullable().optional(),
    feeling: z.number().nullable().optional(),
    hidden: z.boolean().optional(),
  }),
);

export const workoutMetricsSchema: z.ZodType<WorkoutMetrics> = z.lazy(() =>
  z.object({
    duration_planned_minutes: z.number().nullable().optional(),
    duration_actual_minutes: z.number().nullable().optional(),
    distance_planned_km: z.number().nullable().optional(),
    distance_actual_km: z.number().nullable().optional(),
    tss_planned: z.number().nullable().optional(),
    tss_actual: z.number().nullable().optional(),
    tss_method: z.string().nullable().optional(),
    if_planned: z.number().nullable().optional(),
    if_actual: z.number().nullable().optional(),
    avg_power_w: z.number().nullable().optional(),
    normalized_power_w: z.number().nullable().optional(),
    avg_hr_bpm: z.number().nullable().optional(),
    max_hr_bpm: z.number().nullable().optional(),
    avg_cadence_rpm: z.number().nullable().optional(),
    elevation_gain_m: z.number().nullable().optional(),
    calories_kcal: z.number().nullable().optional(),
    compliance_duration_percent: z.number().nullable().optional(),
    compliance_tss_percent: z.number().nullable().optional(),
  }),
);

export const commentListedSchema: z.ZodType<CommentListed> = z.lazy(() =>
  z.object({
    id: z.string(),
    date: z.string().nullable().optional(),
    author: z.string().nullable().optional(),
    is_coach: z.boolean(),
    comment: z.string(),
  }),
);

export const fileListedSchema: z.ZodType<FileListed> = z.lazy(() =>
  z.object({
    file_id: z.string(),
    file_name: z.string().nullable().optional(),
    uploaded_at: z.string().nullable().optional(),
  }),
);

export const workoutReceiptSchema: z.ZodType<WorkoutReceipt> = z.lazy(() =>
  z.object({
    workout_id: z.string(),
    title: z.string().nullable().optional(),
    date: z.string(),
    weekday: z.string(),
    start: z.string().optional(),
    end: z.string().optional(),
    sport: sportSchema.nullable().optional(),
    planned: plannedTotalsSchema.optional(),
    actual: actualTotalsSchema.optional(),
    intervals: z.string().optional(),
  }),
);

export const workoutLabelSchema: z.ZodType<WorkoutLabel> = z.lazy(() =>
  z.object({
    workout_id: z.string(),
    title: z.string().nullable().optional(),
    date: z.string(),
    weekday: z.string(),
    sport: sportSchema.nullable().optional(),
  }),
);
