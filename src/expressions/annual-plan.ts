import { round } from "../values/number.js";
import type { AnyDay, Day, Quantity } from "../values/quantity.js";
import { addDays, dayOf } from "./dates.js";
import { sumOf } from "./lists.js";
import { isCompleted, remainingOf } from "./workouts.js";

interface LoadedWorkout {
  workoutDay: string;
  tssActual?: number | null;
  tssPlanned?: number | null;
  totalTime?: number | null;
  distance?: number | null;
}

/** A week's load beside its target. What is missing is not known; it is never a zero that only looks like one (KB-95). */
export interface WeekLoad {
  done_tss?: Quantity<"TSS">;
  remaining_planned_tss?: Quantity<"TSS">;
  expected_tss?: Quantity<"TSS">;
}

/**
 * Load of the week from `monday`: done up to now, and planned from today on and not yet done. Nothing of the future is done, and
 * nothing of the past remains.
 * @param workouts of the week and around it; undefined when they could not be read
 */
export function weekLoad(
  workouts: readonly LoadedWorkout[] | undefined,
  monday: AnyDay,
  today: Day,
): WeekLoad {
  if (!workouts) return {};
  const [first, last] = [dayOf(monday), addDays(monday, 6)];
  const days = new Set([0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset)));
  const week = [...days].flatMap((day) => byDay(workouts).get(day) ?? []);
  const done = first <= today ? tenths(sumOf(week.filter(isCompleted), (w) => w.tssActual) ?? 0) : undefined;
  const remaining =
    last >= today ? tenths(sumOf(remainingOf(week, today), (w) => w.tssPlanned) ?? 0) : undefined;
  return {
    ...(done === undefined ? {} : { done_tss: done }),
    ...(remaining === undefined ? {} : { remaining_planned_tss: remaining }),
    ...(done === undefined || remaining === undefined ? {} : { expected_tss: tenths(done + remaining) }),
  };
}

/** Of each list that weeks are counted of, its workouts day by day. */
const known = new WeakMap<readonly LoadedWorkout[], ReadonlyMap<Day, LoadedWorkout[]>>();

function byDay(workouts: readonly LoadedWorkout[]): ReadonlyMap<Day, LoadedWorkout[]> {
  const kept = known.get(workouts);
  if (kept) return kept;
  const days = new Map<Day, LoadedWorkout[]>();
  for (const workout of workouts) {
    const day = dayOf(workout.workoutDay);
    const others = days.get(day);
    if (others) others.push(workout);
    else days.set(day, [workout]);
  }
  known.set(workouts, days);
  return days;
}

function tenths(value: number): number {
  return round(value, 1);
}
