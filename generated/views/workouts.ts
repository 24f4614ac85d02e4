// Generated from specs/views/workouts.yaml by `npm run codegen`. Do not edit.
import { sports } from "../tables.js";
import type { ActualTotals, PlannedTotals, Workout, WorkoutSummary } from "../types.js";
import { dayOf, timeOf, weekdayOf } from "../../src/expressions/dates.js";
import { hoursToMinutes, metresToKm, rounded } from "../../src/expressions/units.js";
import { hasPlan, isCompleted } from "../../src/expressions/workouts.js";

/** A workout as lists answer with it; planned and actual always apart (KB-22). */
export function workoutSummary(workout: Workout): WorkoutSummary {
  return {
    id: String(workout.workoutId),
    date: dayOf(workout.workoutDay),
    weekday: weekdayOf(workout.workoutDay),
    start: timeOf(workout.startTime) ?? timeOf(workout.startTimePlanned),
    title: workout.title ?? null,
    sport: sports.nameOf(workout.workoutTypeValueId),
    sport_id: workout.workoutTypeValueId,
    type: isCompleted(workout) ? 'completed' : 'planned',
    planned: hasPlan(workout) ? plannedTotals(workout) : undefined,
    actual: isCompleted(workout) ? actualTotals(workout) : undefined,
  };
}

/** Planned time, distance and load. */
export function plannedTotals(workout: Workout): PlannedTotals {
  return {
    minutes: hoursToMinutes(workout.totalTimePlanned),
    km: metresToKm(workout.distancePlanned),
    tss: rounded(workout.tssPlanned, 1),
    if: rounded(workout.ifPlanned, 2),
  };
}

/** Recorded time, distance and load. */
export function actualTotals(workout: Workout): ActualTotals {
  return {
    minutes: hoursToMinutes(workout.totalTime),
    km: metresToKm(workout.distance),
    tss: rounded(workout.tssActual, 1),
    if: rounded(workout.if, 2),
  };
}
