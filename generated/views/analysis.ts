// Generated from specs/views/analysis.yaml by `npm run codegen`. Do not edit.
import type { ActualSum, FitnessDay, FormDay, PerformanceDay, PlannedSum, Workout } from "../types.js";
import { dayOf, weekdayOf } from "../../src/expressions/dates.js";
import { formOf } from "../../src/expressions/fitness.js";
import { sumOf } from "../../src/expressions/lists.js";
import { hoursToMinutes, metresToKm, rounded } from "../../src/expressions/units.js";

/** Fitness (CTL), fatigue (ATL) and form (TSB) of one day. */
export function fitnessDay(day: PerformanceDay): FitnessDay {
  return {
    date: dayOf(day.workoutDay),
    tss: rounded(day.tssActual ?? null, 1),
    tss_planned: day.tssActual ? undefined : rounded(day.tssPlanned ?? null, 1),
    ctl: rounded(day.ctl ?? null, 1),
    atl: rounded(day.atl ?? null, 1),
    tsb: rounded(day.tsb ?? null, 1),
  };
}

/** The same with the weekday and form in words. */
export function formDay(day: PerformanceDay): FormDay {
  return {
    date: dayOf(day.workoutDay),
    weekday: weekdayOf(day.workoutDay),
    ctl: rounded(day.ctl ?? null, 1),
    atl: rounded(day.atl ?? null, 1),
    tsb: rounded(day.tsb ?? null, 1),
    fitness_status: formOf(rounded(day.tsb, 1)),
  };
}

/** Planned time and load of several workouts. */
export function plannedSum(workouts: Workout[]): PlannedSum {
  return {
    sessions: workouts.length,
    minutes: hoursToMinutes(sumOf(workouts, w => w.totalTimePlanned) ?? 0),
    tss: rounded(sumOf(workouts, w => w.tssPlanned) ?? 0, 1),
    sessions_without_tss: workouts.filter(w => typeof w.tssPlanned !== 'number').length || undefined,
  };
}

/** Recorded time, distance and load of several workouts. */
export function actualSum(workouts: Workout[]): ActualSum {
  return {
    sessions: workouts.length,
    minutes: hoursToMinutes(sumOf(workouts, w => w.totalTime) ?? 0),
    km: metresToKm(sumOf(workouts, w => w.distance) ?? 0),
    tss: rounded(sumOf(workouts, w => w.tssActual) ?? 0, 1),
    sessions_without_tss: workouts.filter(w => typeof w.tssActual !== 'number').length || undefined,
  };
}
