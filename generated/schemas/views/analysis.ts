// Generated from specs/views/analysis.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type {
  ActualSum,
  FitnessDay,
  FormDay,
  PlannedSum,
  RosterWeek,
  WeekTotals,
  WorkoutBest,
} from "../../types.js";

export const fitnessDaySchema: z.ZodType<FitnessDay> = z.lazy(() =>
  z.object({
    date: z.string(),
    tss: z.number().nullable(),
    tss_planned: z.number().nullable().optional(),
    ctl: z.number().nullable(),
    atl: z.number().nullable(),
    tsb: z.number().nullable(),
  }),
);

export const formDaySchema: z.ZodType<FormDay> = z.lazy(() =>
  z.object({
    date: z.string(),
    weekday: z.string(),
    ctl: z.number().nullable(),
    atl: z.number().nullable(),
    tsb: z.number().nullable(),
    fitness_status: z.string().optional(),
  }),
);

export const plannedSumSchema: z.ZodType<PlannedSum> = z.lazy(() =>
  z.object({
    sessions: z.number(),
    minutes: z.number(),
    tss: z.number(),
    sessions_without_tss: z.number().optional(),
  }),
);

export const actualSumSchema: z.ZodType<ActualSum> = z.lazy(() =>
  z.object({
    sessions: z.number(),
    minutes: z.number(),
    km: z.number(),
    tss: z.number(),
    sessions_without_tss: z.number().optional(),
  }),
);

export const weekTotalsSchema: z.ZodType<WeekTotals> = z.lazy(() =>
  z.object({
    done: actualSumSchema,
    remaining: plannedSumSchema,
    planned: plannedSumSchema,
    missed_sessions: z.number(),
    expected_tss: z.number(),
  }),
);

export const rosterWeekSchema: z.ZodType<RosterWeek> = z.lazy(() =>
  z.object({
    athlete: z.string(),
    athlete_id: z.string(),
    totals: weekTotalsSchema,
    fitness: formDaySchema.optional(),
  }),
);

export const workoutBestSchema: z.ZodType<WorkoutBest> = z.lazy(() =>
  z.object({
    type: z.string().nullable(),
    value: z.number().nullable(),
    unit: z.enum(["W", "bpm", "m/s"]).optional(),
    pace: z.string().optional(),
    time: z.string().optional(),
    rank: z.number().nullable(),
    timeframe: z.string().optional(),
  }),
);
