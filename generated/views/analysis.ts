// Generated from specs/views/analysis.yaml by `npm run codegen`. Do not edit.
import { dayOf, weekdayOf } from "../../src/expressions/dates.js";
import { formOf } from "../../src/expressions/fitness.js";
import { lastOf, sumOf } from "../../src/expressions/lists.js";
import { peakPace, peakTime, peakUnit, timeFrameName } from "../../src/expressions/peaks.js";
import { hoursToMinutes, metresToKm, rounded } from "../../src/expressions/units.js";
import { hasPlan, isCompleted, missedOf, remainingOf } from "../../src/expressions/workouts.js";
import type { Day } from "../../src/values/quantity.js";
import type {
  ActualSum,
  AthleteName,
  FitnessDay,
  FormDay,
  PerformanceDay,
  PersonalRecord,
  PlannedSum,
  RosterWeek,
  WeekTotals,
  Workout,
  WorkoutBest,
} from "../types.js";

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

/** What a week came to so far; a missed session is neither done nor remaining. */
export function weekTotals(workouts: Workout[], today: Day): WeekTotals {
  return {
    done: actualSum(workouts.filter(w => isCompleted(w))),
    remaining: plannedSum(remainingOf(workouts, today)),
    planned: plannedSum(workouts.filter(w => hasPlan(w))),
    missed_sessions: missedOf(workouts, today).length,
    expected_tss: rounded((sumOf(workouts, w => w.tssActual) ?? 0) + (sumOf(remainingOf(workouts, today), w => w.tssPlanned) ?? 0), 1),
  };
}

/** The week of one athlete among several. */
export function rosterWeek(
  person: AthleteName,
  workouts: Workout[],
  days: PerformanceDay[],
  today: Day,
): RosterWeek {
  return {
    athlete: person.name,
    athlete_id: String(person.id),
    totals: weekTotals(workouts, today),
    fitness: lastOf(days.filter(d => dayOf(d.workoutDay) <= today).map(d => formDay(d))),
  };
}

/** A place that a workout took among the athlete's bests. */
export function workoutBest(best: PersonalRecord): WorkoutBest {
  return {
    type: best.type ?? null,
    value: rounded(best.value ?? null, 3),
    unit: peakUnit(best.class),
    pace: peakPace(best.type, best.value),
    time: peakTime(best.type, best.value),
    rank: best.rank ?? null,
    timeframe: timeFrameName(best.timeFrame),
  };
}
