import type { Workout } from "../../generated/types.js";
import { StructureError } from "../structure/index.js";
import type { Day } from "../values/quantity.js";
import { addDays, dayOf } from "./dates.js";
import { scaledWorkout } from "./scaled-workout.js";
import { hasPlan, isCompleted, maybeDone } from "./workouts.js";

/** Changes of many workouts at once, as a plan: what each is and what it would be. */

/** Past and future may be copied alike. */
const LAST_DAY = "9999-12-31";

export type BulkAction = "shift" | "swap" | "copy" | "delete" | "set" | "scale";

/** One workout of the plan. */
export interface BulkChange {
  workout: Workout;
  /** The workout as it would be; undefined where it would go. */
  after: Workout | undefined;
}

export interface BulkOrder {
  action: BulkAction;
  days?: number | undefined;
  first?: string | undefined;
  last?: string | undefined;
  percent?: number | undefined;
  of?: "duration" | "intensity" | undefined;
  set: Partial<Workout>;
}

/**
 * Workouts that an action leaves alone: what was recorded stays where and as it is. Only its plan is copied, and a recording that
 * may be that of a planned session of its day has none: with both, the copy would have the session twice.
 */
export function leftOutOf(workouts: readonly Workout[], action: BulkAction): Workout[] {
  if (action === "set") return [];
  if (action === "copy") return maybeDone(workouts, LAST_DAY).map(({ recording }) => recording);
  return workouts.filter((workout) => isCompleted(workout));
}

/** The plan. @throws StructureError where intervals can't be scaled */
export function bulkPlan(workouts: readonly Workout[], order: BulkOrder): BulkChange[] {
  const leftOut = new Set(leftOutOf(workouts, order.action));
  return workouts
    .filter((workout) => !leftOut.has(workout))
    .map((workout) => ({ workout, after: afterBulk(workout, order) }));
}

function afterBulk(workout: Workout, order: BulkOrder): Workout | undefined {
  switch (order.action) {
    case "delete":
      return undefined;
    case "shift":
      return onDay(workout, addDays(workout.workoutDay, order.days ?? 0));
    case "swap":
      return onDay(workout, dayOf(workout.workoutDay) === order.first ? order.last : order.first);
    case "copy":
      return onDay(plannedHalf(workout), addDays(workout.workoutDay, order.days ?? 0));
    case "set":
      return {
        ...workout,
        ...Object.fromEntries(Object.entries(order.set).filter(([, value]) => value !== undefined)),
      };
    case "scale":
      return scaledWorkout(workout, (order.percent ?? 100) / 100, order.of ?? "duration");
  }
}

function onDay(workout: Workout, day: Day | undefined): Workout {
  if (day === undefined) return workout;
  const start = workout.startTimePlanned;
  return {
    ...workout,
    workoutDay: day as Day,
    ...(start ? { startTimePlanned: `${day}${start.slice(10)}` as typeof start } : {}),
  };
}

/** A session that was done without a plan is copied as it was done. */
function plannedHalf(workout: Workout): Workout {
  if (hasPlan(workout)) return workout;
  return {
    ...workout,
    totalTimePlanned: workout.totalTime,
    distancePlanned: workout.distance,
    tssPlanned: workout.tssActual,
  };
}

/** What of the plan can't be done, as sentences: intervals that can't be scaled. */
export function bulkMistake(workouts: readonly Workout[], order: BulkOrder): string | undefined {
  for (const workout of workouts) {
    try {
      bulkPlan([workout], order);
    } catch (error) {
      if (!(error instanceof StructureError)) throw error;
      return `The intervals of "${workout.title ?? "Untitled"}" (${workout.workoutId}) can't be scaled: ${error.message}`;
    }
  }
  return undefined;
}

/** The fields that a change sets. */
export function bulkSet({ workout, after }: BulkChange): Partial<Workout> {
  const before: Record<string, unknown> = { ...workout };
  const changed = Object.entries(after ?? {}).filter(([field, value]) => value !== before[field]);
  return Object.fromEntries(changed);
}
