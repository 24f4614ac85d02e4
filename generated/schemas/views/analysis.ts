// Generated from specs/views/analysis.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  nullableNumber,
  nullableString,
  nullishNumber,
  number,
  optionalNumber,
  optionalString,
  string,
} from "../../../src/values/scalar-types.js";
import type {
  ActualSum,
  FitnessDay,
  FitnessWeek,
  FormDay,
  PlannedSum,
  RosterForm,
  RosterWeek,
  SportSum,
  TrainingPeriod,
  TrainingSum,
  WeekTotals,
  WorkoutBest,
  ZoneTotals,
} from "../../types.js";
import { sportSchema } from "../output/tables.js";

export const fitnessDaySchema: z.ZodType<FitnessDay> = z.lazy(() =>
  z.object({
    date: string,
    tss: nullableNumber,
    tss_planned: nullishNumber,
    ctl: nullableNumber,
    atl: nullableNumber,
    tsb: nullableNumber,
  }),
);

export const fitnessWeekSchema: z.ZodType<FitnessWeek> = z.lazy(() =>
  z.object({
    start: string,
    end: string,
    tss: nullishNumber,
    tss_planned: nullishNumber,
    ctl: nullableNumber,
    atl: nullableNumber,
    tsb: nullableNumber,
  }),
);

export const formDaySchema: z.ZodType<FormDay> = z.lazy(() =>
  z.object({
    date: string,
    weekday: string,
    ctl: nullableNumber,
    atl: nullableNumber,
    tsb: nullableNumber,
    fitness_status: optionalString,
  }),
);

export const plannedSumSchema: z.ZodType<PlannedSum> = z.lazy(() =>
  z.object({
    sessions: number,
    minutes: number,
    tss: number,
    sessions_without_tss: optionalNumber,
  }),
);

export const actualSumSchema: z.ZodType<ActualSum> = z.lazy(() =>
  z.object({
    sessions: number,
    minutes: number,
    km: number,
    tss: number,
    sessions_without_tss: optionalNumber,
  }),
);

export const weekTotalsSchema: z.ZodType<WeekTotals> = z.lazy(() =>
  z.object({
    done: actualSumSchema,
    remaining: plannedSumSchema,
    planned: plannedSumSchema,
    missed_sessions: number,
    expected_tss: number,
  }),
);

export const rosterWeekSchema: z.ZodType<RosterWeek> = z.lazy(() =>
  z.object({
    athlete: string,
    athlete_id: string,
    sessions: number,
    hours: number,
    tss: nullishNumber,
    sessions_without_tss: optionalNumber,
    planned_sessions: number,
    planned_tss: nullishNumber,
    remaining_sessions: number,
    tss_compliance_percent: optionalNumber,
    missed: z.array(string).optional(),
    maybe_done: z.array(string).optional(),
    left_out: z.array(string).optional(),
    ctl: nullableNumber,
    tsb: nullableNumber,
    fitness_status: optionalString,
  }),
);

export const rosterFormSchema: z.ZodType<RosterForm> = z.lazy(() =>
  z.object({
    athlete: string,
    athlete_id: string,
    date: optionalString,
    ctl: nullableNumber,
    atl: nullableNumber,
    tsb: nullableNumber,
    fitness_status: optionalString,
    ramp_per_week: nullableNumber,
  }),
);

export const workoutBestSchema: z.ZodType<WorkoutBest> = z.lazy(() =>
  z.object({
    type: nullableString,
    value: nullableNumber,
    unit: z.enum(["W", "bpm", "m/s"]).optional(),
    pace: optionalString,
    time: optionalString,
    rank: nullableNumber,
    timeframe: optionalString,
  }),
);

export const trainingSumSchema: z.ZodType<TrainingSum> = z.lazy(() =>
  z.object({
    sessions: number,
    hours: number,
    km: nullishNumber,
    elevation_m: nullishNumber,
    tss: nullishNumber,
    sessions_without_tss: optionalNumber,
    longest_minutes: optionalNumber,
    longest_date: optionalString,
    planned_sessions: number,
    planned_hours: number,
    planned_km: nullishNumber,
    planned_tss: nullishNumber,
    missed_sessions: number,
    tss_compliance_percent: optionalNumber,
  }),
);

export const sportSumSchema: z.ZodType<SportSum> = z.lazy(() =>
  z.object({
    sport: sportSchema.nullable(),
    total: trainingSumSchema,
  }),
);

export const trainingPeriodSchema: z.ZodType<TrainingPeriod> = z.lazy(() =>
  z.object({
    start: string,
    end: string,
    sessions: number,
    hours: number,
    km: nullishNumber,
    tss: nullishNumber,
    planned_hours: number,
    planned_tss: nullishNumber,
    missed_sessions: optionalNumber,
  }),
);

export const zoneTotalsSchema: z.ZodType<ZoneTotals> = z.lazy(() =>
  z.object({
    start: string,
    end: string,
    sport: sportSchema.nullable(),
    workouts: number,
    of: number,
    heart_rate: z
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
    power: z
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
    speed: z
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
);
