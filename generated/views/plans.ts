// Generated from specs/views/plans.yaml by `npm run codegen`. Do not edit.
import { dayOf, timeOf, weekdayOf } from "../../src/expressions/dates.js";
import { sumOf } from "../../src/expressions/lists.js";
import { dayOfPlan, isPeriodBanner, weekOfPlan } from "../../src/expressions/plans.js";
import { intervalsOf } from "../../src/expressions/structure.js";
import { textOf } from "../../src/expressions/text.js";
import { hoursToMinutes, metresToKm, rounded } from "../../src/expressions/units.js";
import { hasPlan } from "../../src/expressions/workouts.js";
import { sports } from "../tables.js";
import type { AppliedSession, PlanListed, PlanSession, TrainingPlan, Workout } from "../types.js";
import { plannedTotals } from "./workouts.js";

/** A training plan in a line. Its words are somebody's text. */
export function planListed(plan: TrainingPlan): PlanListed {
  return {
    plan_id: textOf(plan.planId),
    title: plan.title?.trim(),
    weeks: plan.weekCount,
    workouts: plan.workoutCount,
    total_hours: rounded(
      sumOf(plan.trainingDurationByWeek ?? [], (h) => h),
      1,
    ),
    category: plan.planCategory,
    price: plan.price,
    is_public: plan.isPublic,
    event_date: plan.eventDate,
  };
}

/** A session of a plan by its week and day. */
export function planSession(workout: Workout, plan: TrainingPlan): PlanSession {
  return {
    week: weekOfPlan(plan, workout.workoutDay),
    day: dayOfPlan(plan, workout.workoutDay),
    sport: sports.nameOf(workout.workoutTypeValueId),
    title: workout.title?.trim(),
    planned: hasPlan(workout) ? plannedTotals(workout) : undefined,
    intervals: intervalsOf(workout.structure, sports.nameOf(workout.workoutTypeValueId)),
    description: workout.description || undefined,
    period_banner: isPeriodBanner(workout) ? true : undefined,
  };
}

/** A session of a plan as it stands on the calendar. */
export function appliedSession(workout: Workout, entry: Workout, plan: TrainingPlan): AppliedSession {
  return {
    workout_id: textOf(workout.workoutId),
    week: weekOfPlan(plan, entry.workoutDay),
    day: dayOfPlan(plan, entry.workoutDay),
    date: dayOf(workout.workoutDay),
    weekday: weekdayOf(workout.workoutDay),
    start: timeOf(workout.startTimePlanned),
    sport: sports.nameOf(workout.workoutTypeValueId),
    title: workout.title,
    minutes: hoursToMinutes(workout.totalTimePlanned),
    km: rounded(metresToKm(workout.distancePlanned), 1),
    tss: rounded(workout.tssPlanned, 0),
  };
}
