// Generated from specs/views/analysis.yaml by `npm run codegen`. Do not edit.
import { dayOf, weekdayOf } from "../../src/expressions/dates.js";
import { formOf, weeklyRamp } from "../../src/expressions/fitness.js";
import { lastOf, sumOf } from "../../src/expressions/lists.js";
import { peakPace, peakTime, peakUnit, timeFrameName } from "../../src/expressions/peaks.js";
import { textOf } from "../../src/expressions/text.js";
import { hoursToMinutes, metresToKm, rounded } from "../../src/expressions/units.js";
import {
  hasPlan,
  isCompleted,
  longestOf,
  maybeDone,
  missedOf,
  remainingOf,
  sessionLines,
  tssCompliance,
} from "../../src/expressions/workouts.js";
import { hasZones, zoneSum } from "../../src/expressions/zone-sums.js";
import type { Day, Id } from "../../src/values/quantity.js";
import { sports } from "../tables.js";
import type {
  ActualSum,
  AthleteName,
  FitnessDay,
  FitnessWeek,
  FormDay,
  PerformanceDay,
  PersonalRecord,
  PlannedSum,
  RosterForm,
  RosterWeek,
  SportSum,
  TrainingPeriod,
  TrainingSum,
  WeekTotals,
  Workout,
  WorkoutBest,
  WorkoutDetails,
  ZoneTotals,
} from "../types.js";

/** Fitness (CTL), fatigue (ATL) and form (TSB) of one day. */
export function fitnessDay(day: PerformanceDay): FitnessDay {
  return {
    date: dayOf(day.workoutDay),
    tss: rounded(day.tssActual, 1),
    tss_planned: day.tssActual ? undefined : rounded(day.tssPlanned, 1),
    ctl: rounded(day.ctl, 1),
    atl: rounded(day.atl, 1),
    tsb: rounded(day.tsb, 1),
  };
}

/** The load of a week, and fitness (CTL), fatigue (ATL) and form (TSB) on its last day. */
export function fitnessWeek(start: Day, end: Day, days: PerformanceDay[]): FitnessWeek {
  return {
    start,
    end,
    tss: rounded(
      sumOf(days, (d) => d.tssActual),
      0,
    ),
    tss_planned:
      rounded(
        sumOf(
          days.filter((d) => !d.tssActual),
          (d) => d.tssPlanned,
        ),
        0,
      ) || undefined,
    ctl: rounded(lastOf(days)?.ctl, 1),
    atl: rounded(lastOf(days)?.atl, 1),
    tsb: rounded(lastOf(days)?.tsb, 1),
  };
}

/** The same with the weekday and form in words. */
export function formDay(day: PerformanceDay): FormDay {
  return {
    date: dayOf(day.workoutDay),
    weekday: weekdayOf(day.workoutDay),
    ctl: rounded(day.ctl, 1),
    atl: rounded(day.atl, 1),
    tsb: rounded(day.tsb, 1),
    fitness_status: formOf(rounded(day.tsb, 1)),
  };
}

/** Planned time and load of several workouts. */
export function plannedSum(workouts: Workout[]): PlannedSum {
  return {
    sessions: workouts.length,
    minutes: hoursToMinutes(sumOf(workouts, (w) => w.totalTimePlanned) ?? 0),
    tss: rounded(sumOf(workouts, (w) => w.tssPlanned) ?? 0, 1),
    sessions_without_tss: workouts.filter((w) => typeof w.tssPlanned !== "number").length || undefined,
  };
}

/** Recorded time, distance and load of several workouts. */
export function actualSum(workouts: Workout[]): ActualSum {
  return {
    sessions: workouts.length,
    minutes: hoursToMinutes(sumOf(workouts, (w) => w.totalTime) ?? 0),
    km: metresToKm(sumOf(workouts, (w) => w.distance) ?? 0),
    tss: rounded(sumOf(workouts, (w) => w.tssActual) ?? 0, 1),
    sessions_without_tss: workouts.filter((w) => typeof w.tssActual !== "number").length || undefined,
  };
}

/** What a week came to so far; a missed session is neither done nor remaining. */
export function weekTotals(workouts: Workout[], today: Day): WeekTotals {
  return {
    done: actualSum(workouts.filter((w) => isCompleted(w))),
    remaining: plannedSum(remainingOf(workouts, today)),
    planned: plannedSum(workouts.filter((w) => hasPlan(w))),
    missed_sessions: missedOf(workouts, today).length,
    expected_tss: rounded(
      (sumOf(workouts, (w) => w.tssActual) ?? 0) +
        (sumOf(remainingOf(workouts, today), (w) => w.tssPlanned) ?? 0),
      1,
    ),
  };
}

/** The week of one athlete among several, in a line. */
export function rosterWeek(
  person: AthleteName,
  workouts: Workout[],
  leftOut: string[],
  days: PerformanceDay[],
  today: Day,
): RosterWeek {
  return {
    athlete: person.name,
    athlete_id: textOf(person.id),
    sessions: workouts.filter((w) => isCompleted(w)).length,
    hours: rounded(sumOf(workouts, (w) => w.totalTime) ?? 0, 1),
    tss: rounded(
      sumOf(workouts, (w) => w.tssActual),
      0,
    ),
    sessions_without_tss:
      workouts.filter((w) => isCompleted(w) && typeof w.tssActual !== "number").length || undefined,
    planned_sessions: workouts.filter((w) => hasPlan(w)).length,
    planned_tss: rounded(
      sumOf(workouts, (w) => w.tssPlanned),
      0,
    ),
    remaining_sessions: remainingOf(workouts, today).length,
    tss_compliance_percent: tssCompliance(workouts, today),
    missed: sessionLines(missedOf(workouts, today), (w) => sports.nameOf(w.workoutTypeValueId)),
    maybe_done: sessionLines(
      maybeDone(workouts, today).map((one) => one.planned),
      (w) => sports.nameOf(w.workoutTypeValueId),
    ),
    left_out: leftOut.length > 0 ? leftOut : undefined,
    ctl: rounded(lastOf(days.filter((d) => dayOf(d.workoutDay) <= today))?.ctl, 1),
    tsb: rounded(lastOf(days.filter((d) => dayOf(d.workoutDay) <= today))?.tsb, 1),
    fitness_status: formOf(lastOf(days.filter((d) => dayOf(d.workoutDay) <= today))?.tsb),
  };
}

/** Fitness and form of one athlete among several, in a line. */
export function rosterForm(person: AthleteName, days: PerformanceDay[], today: Day): RosterForm {
  return {
    athlete: person.name,
    athlete_id: textOf(person.id),
    date: lastOf(days.map((d) => dayOf(d.workoutDay)).filter((d) => d <= today)),
    ctl: rounded(lastOf(days.filter((d) => dayOf(d.workoutDay) <= today))?.ctl, 1),
    atl: rounded(lastOf(days.filter((d) => dayOf(d.workoutDay) <= today))?.atl, 1),
    tsb: rounded(lastOf(days.filter((d) => dayOf(d.workoutDay) <= today))?.tsb, 1),
    fitness_status: formOf(rounded(lastOf(days.filter((d) => dayOf(d.workoutDay) <= today))?.tsb, 1)),
    ramp_per_week: rounded(weeklyRamp(days.filter((d) => dayOf(d.workoutDay) <= today).map((d) => d.ctl)), 1),
  };
}

/** A place that a workout took among the athlete's bests. */
export function workoutBest(best: PersonalRecord): WorkoutBest {
  return {
    type: best.type,
    value: rounded(best.value, 3),
    unit: peakUnit(best.class),
    pace: peakPace(best.type, best.value),
    time: peakTime(best.type, best.value),
    rank: best.rank,
    timeframe: timeFrameName(best.timeFrame),
  };
}

/** What several workouts came to; done and planned never mixed. Missing numbers are unknown, not zero. */
export function trainingSum(workouts: Workout[], today: Day): TrainingSum {
  return {
    sessions: workouts.filter((w) => isCompleted(w)).length,
    hours: rounded(sumOf(workouts, (w) => w.totalTime) ?? 0, 1),
    km: rounded(metresToKm(sumOf(workouts, (w) => w.distance)), 1),
    elevation_m: rounded(
      sumOf(workouts, (w) => w.elevationGain),
      0,
    ),
    tss: rounded(
      sumOf(workouts, (w) => w.tssActual),
      0,
    ),
    sessions_without_tss:
      workouts.filter((w) => isCompleted(w) && typeof w.tssActual !== "number").length || undefined,
    longest_minutes: hoursToMinutes(longestOf(workouts)?.totalTime),
    longest_date: longestOf(workouts) && dayOf(longestOf(workouts)?.workoutDay ?? ""),
    planned_sessions: workouts.filter((w) => hasPlan(w)).length,
    planned_hours: rounded(sumOf(workouts, (w) => w.totalTimePlanned) ?? 0, 1),
    planned_km: rounded(metresToKm(sumOf(workouts, (w) => w.distancePlanned)), 1),
    planned_tss: rounded(
      sumOf(workouts, (w) => w.tssPlanned),
      0,
    ),
    missed_sessions: missedOf(workouts, today).length,
    tss_compliance_percent: tssCompliance(workouts, today),
  };
}

/** What the workouts of one sport came to. */
export function sportSum(sportId: Id<"workoutType">, workouts: Workout[], today: Day): SportSum {
  return { sport: sports.nameOf(sportId), total: trainingSum(workouts, today) };
}

/** A week or month of training. */
export function trainingPeriod(start: Day, end: Day, workouts: Workout[], today: Day): TrainingPeriod {
  return {
    start,
    end,
    sessions: workouts.filter((w) => isCompleted(w)).length,
    hours: rounded(sumOf(workouts, (w) => w.totalTime) ?? 0, 1),
    km: rounded(metresToKm(sumOf(workouts, (w) => w.distance)), 1),
    tss: rounded(
      sumOf(workouts, (w) => w.tssActual),
      0,
    ),
    planned_hours: rounded(sumOf(workouts, (w) => w.totalTimePlanned) ?? 0, 1),
    planned_tss: rounded(
      sumOf(workouts, (w) => w.tssPlanned),
      0,
    ),
    missed_sessions: missedOf(workouts, today).length || undefined,
  };
}

/** Time in zones of the workouts of one sport in a period. */
export function zoneTotals(
  start: Day,
  end: Day,
  sportId: Id<"workoutType">,
  details: WorkoutDetails[],
): ZoneTotals {
  return {
    start,
    end,
    sport: sports.nameOf(sportId),
    workouts: details.filter((d) => hasZones(d)).length,
    of: details.length,
    heart_rate: zoneSum(details.map((d) => d.timeInHeartRateZones)),
    power: zoneSum(details.map((d) => d.timeInPowerZones)),
    speed: zoneSum(details.map((d) => d.timeInSpeedZones)),
  };
}
