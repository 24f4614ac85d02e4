// Generated from specs/views/analysis.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
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
    tss: nullishNumber,
    tss_planned: nullishNumber,
    ctl: nullishNumber,
    atl: nullishNumber,
    tsb: nullishNumber,
  }),
);

export const fitnessWeekSchema: z.ZodType<FitnessWeek> = z.lazy(() =>
  z.object({
    start: string,
    end: string,
    tss: nullishNumber,
    tss_planned: nullishNumber,
    ctl: nullishNumber,
    atl: nullishNumber,
    tsb: nullishNumber,
  }),
);

export const formDaySchema: z.ZodType<FormDay> = z.lazy(() =>
  z.object({
    date: string,
    weekday: string,
    ctl: nullishNumber,
    atl: nullishNumber,
    tsb: nullishNumber,
    fitness_status: nullishString,
  }),
);

export const plannedSumSchema: z.ZodType<PlannedSum> = z.lazy(() =>
  z.object({
    sessions: number,
    minutes: number,
    tss: number,
    sessions_without_tss: nullishNumber,
  }),
);

export const actualSumSchema: z.ZodType<ActualSum> = z.lazy(() =>
  z.object({
    sessions: number,
    minutes: number,
    km: number,
    tss: number,
    sessions_without_tss: nullishNumber,
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
    sessions_without_tss: nullishNumber,
    planned_sessions: number,
    planned_tss: nullishNumber,
    remaining_sessions: number,
    tss_compliance_percent: nullishNumber,
    missed: z.array(string).nullable().optional(),
    maybe_done: z.array(string).nullable().optional(),
    left_out: z.array(string).nullable().optional(),
    ctl: nullishNumber,
    tsb: nullishNumber,
    fitness_status: nullishString,
  }),
);

export const rosterFormSchema: z.ZodType<RosterForm> = z.lazy(() =>
  z.object({
    athlete: string,
    athlete_id: string,
    date: nullishString,
    ctl: nullishNumber,
    atl: nullishNumber,
    tsb: nullishNumber,
    fitness_status: nullishString,
    ramp_per_week: nullishNumber,
  }),
);

export const workoutBestSchema: z.ZodType<WorkoutBest> = z.lazy(() =>
  z.object({
    type: nullishString,
    value: nullishNumber,
    unit: z.enum(["W", "bpm", "m/s"]).nullable().optional(),
    pace: nullishString,
    time: nullishString,
    rank: nullishNumber,
    timeframe: nullishString,
  }),
);

export const trainingSumSchema: z.ZodType<TrainingSum> = z.lazy(() =>
  z.object({
    sessions: number,
    hours: number,
    km: nullishNumber,
    elevation_m: nullishNumber,
    tss: nullishNumber,
    sessions_without_tss: nullishNumber,
    longest_minutes: nullishNumber,
    longest_date: nullishString,
    planned_sessions: number,
    planned_hours: number,
    planned_km: nullishNumber,
    planned_tss: nullishNumber,
    missed_sessions: number,
    tss_compliance_percent: nullishNumber,
  }),
);

export const sportSumSchema: z.ZodType<SportSum> = z.lazy(() =>
  z.object({
    sport: sportSchema.nullable().optional(),
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
    missed_sessions: nullishNumber,
  }),
);

export const zoneTotalsSchema: z.ZodType<ZoneTotals> = z.lazy(() =>
  z.object({
    start: string,
    end: string,
    sport: sportSchema.nullable().optional(),
    workouts: number,
    of: number,
    heart_rate: z
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
    power: z
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
    speed: z
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
);
