import { isNumber } from "../values/number.js";
import type { Quantity } from "../values/quantity.js";

/** Questions about a workout that views and tools share. */

/** Whether a workout was done. There is no flag for it: recorded time, distance or load makes it so (KB-36). */
export function isCompleted(workout: {
  completed?: boolean | null;
  totalTime?: number | null;
  distance?: number | null;
  tssActual?: number | null;
}): boolean {
  return (
    workout.completed === true ||
    isNumber(workout.totalTime) ||
    isNumber(workout.distance) ||
    isNumber(workout.tssActual)
  );
}

/** Whether anything was planned for it: an unplanned ride has only recorded values. */
export function hasPlan(workout: {
  totalTimePlanned?: number | null;
  distancePlanned?: number | null;
  tssPlanned?: number | null;
}): boolean {
  return (
    isNumber(workout.totalTimePlanned) || isNumber(workout.distancePlanned) || isNumber(workout.tssPlanned)
  );
}

interface Session {
  workoutDay: string;
  completed?: boolean | null;
  totalTime?: Quantity<"h"> | null;
  totalTimePlanned?: Quantity<"h"> | null;
  distance?: Quantity<"m"> | null;
  distancePlanned?: Quantity<"m"> | null;
  tssActual?: Quantity<"TSS"> | null;
  tssPlanned?: Quantity<"TSS"> | null;
}

/** What is planned from today on and not done. */
export function remainingOf<W extends Session>(workouts: readonly W[], today: string): W[] {
  return workouts.filter((workout) => isOpen(workout) && workout.workoutDay.slice(0, 10) >= today);
}

/** What was planned before today and not done. */
export function missedOf<W extends Session>(workouts: readonly W[], today: string): W[] {
  return workouts.filter((workout) => isOpen(workout) && workout.workoutDay.slice(0, 10) < today);
}

/** Those of one sport; all of them when none is named. */
export function ofSport<W extends { workoutTypeValueId: number }>(
  workouts: readonly W[],
  sportId: number | undefined,
): W[] {
  return workouts.filter(({ workoutTypeValueId }) => sportId === undefined || workoutTypeValueId === sportId);
}

/** The longest of what was done. */
export function longestOf<W extends Session>(workouts: readonly W[]): W | undefined {
  return workouts
    .filter(({ totalTime }) => isNumber(totalTime))
    .reduce<W | undefined>(
      (longest, one) => ((one.totalTime ?? 0) > (longest?.totalTime ?? 0) ? one : longest),
      undefined,
    );
}

/** TSS done in the planned sessions up to `today`, in percent of what they planned; undefined without planned load. */
export function tssCompliance(workouts: readonly Session[], today: string): Quantity<"percent"> | undefined {
  const due = workouts.filter(
    (workout) =>
      isNumber(workout.tssPlanned) && (isCompleted(workout) || workout.workoutDay.slice(0, 10) < today),
  );
  const planned = due.reduce((sum, { tssPlanned }) => sum + (tssPlanned ?? 0), 0);
  const done = due.reduce((sum, { tssActual }) => sum + (tssActual ?? 0), 0);
  return planned > 0 ? Math.round((done / planned) * 100) : undefined;
}

function isOpen(workout: Session): boolean {
  return !isCompleted(workout) && hasPlan(workout);
}
