import { isNumber } from "../values/number.js";
import type { AnyDay, Day, Id } from "../values/quantity.js";
import { addDays, type DayRange, dayOf, daysBetween, weekdayOf } from "./dates.js";

/** Training plans: their sessions stand on days of a calendar of their own, counted from an anchor that is often years ago. */

const DAYS_A_WEEK = 7;

interface Plan {
  startDate?: string | null;
  dayCount?: number | null;
  weekCount?: number | null;
}

/** Days on which a plan may have sessions; undefined where it does not say when it starts or how long it is. */
export function planDays(plan: Plan): DayRange | undefined {
  const days = plan.dayCount ?? (isNumber(plan.weekCount) ? plan.weekCount * DAYS_A_WEEK : undefined);
  if (!plan.startDate || !isNumber(days)) return undefined;
  return { start: dayOf(plan.startDate), end: addDays(plan.startDate, days + 1) };
}

/** Day of the plan from 1; null where the plan has no start. */
export function dayOfPlan(plan: Plan, day: AnyDay): number | null {
  return plan.startDate ? daysBetween(plan.startDate, day) + 1 : null;
}

/** Week of the plan from 1; null where the plan has no start. */
export function weekOfPlan(plan: Plan, day: AnyDay): number | null {
  const number = dayOfPlan(plan, day);
  return number === null ? null : Math.ceil(number / DAYS_A_WEEK);
}

/** The day on a calendar of a plan that starts there on `start`. */
export function dayInCalendar(plan: Plan, day: AnyDay, start: Day): Day {
  return addDays(start, daysBetween(plan.startDate ?? day, day));
}

const OTHER = 100;

/** Whether an entry of a plan names a period. It has the sport Other like genuine sessions, but nothing to do (KB-75). */
export function isPeriodBanner(workout: {
  workoutTypeValueId: Id<"workoutType">;
  totalTimePlanned?: number | null;
  distancePlanned?: number | null;
  structure?: unknown;
}): boolean {
  const { workoutTypeValueId, totalTimePlanned, distancePlanned, structure } = workout;
  return workoutTypeValueId === OTHER && !totalTimePlanned && !distancePlanned && !structure;
}

/** That a plan which begins on one weekday is to begin on another, so that all its sessions change their weekday; or nothing. */
export function otherWeekdayNote(plan: Plan, start: Day): string[] {
  const [written, wanted] = [weekdayOf(plan.startDate ?? start), weekdayOf(start)];
  return written === wanted
    ? []
    : [
        `The plan begins on a ${written} and is to begin on a ${wanted}: every session is on another weekday.`,
      ];
}
