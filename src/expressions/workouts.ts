import { isNumber } from "../values/number.js";
import type { Day, Id, Quantity } from "../values/quantity.js";
import { dayOf, weekdayOf } from "./dates.js";

/** Questions about a workout that views and tools share. */

/** Id of the sport of a day without training (KB-18). */
const DAY_OFF = 7;
const MOST_LINES = 10;

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

interface SportSession extends Session {
  workoutTypeValueId: number;
}

/** What is planned from today on and not done. */
export function remainingOf<W extends Session>(workouts: readonly W[], today: Day): W[] {
  return workouts.filter((workout) => isOpen(workout) && workout.workoutDay.slice(0, 10) >= today);
}

/** What was planned before today and not done. Neither a day off is, nor what a recording of the same day may have done. */
export function missedOf<W extends SportSession>(workouts: readonly W[], today: Day): W[] {
  const maybe = new Set(maybeDone(workouts, today).map(({ planned }) => planned));
  return workouts.filter(
    (workout) =>
      isOpen(workout) &&
      workout.workoutDay.slice(0, 10) < today &&
      workout.workoutTypeValueId !== DAY_OFF &&
      !maybe.has(workout),
  );
}

/** Sessions planned up to today that stand beside a recording without a plan, of the same day and sport: the two may be one. */
export function maybeDone<W extends SportSession>(
  workouts: readonly W[],
  today: Day,
): { planned: W; recording: W }[] {
  const unpaired = new Map<string, W[]>();
  for (const workout of workouts) {
    if (!isCompleted(workout) || hasPlan(workout)) continue;
    const alike = unpaired.get(dayAndSport(workout));
    if (alike) alike.push(workout);
    else unpaired.set(dayAndSport(workout), [workout]);
  }
  const due = workouts.filter((workout) => isOpen(workout) && workout.workoutDay.slice(0, 10) <= today);
  return due.flatMap((planned) => {
    const recording = unpaired.get(dayAndSport(planned))?.shift();
    return recording ? [{ planned, recording }] : [];
  });
}

function dayAndSport({ workoutDay, workoutTypeValueId }: SportSession): string {
  return `${workoutDay.slice(0, 10)} ${workoutTypeValueId}`;
}

/** Those of one sport; all of them when none is named. */
export function ofSport<W extends { workoutTypeValueId: Id<"workoutType"> }>(
  workouts: readonly W[],
  sportId: Id<"workoutType"> | undefined,
): W[] {
  return workouts.filter(({ workoutTypeValueId }) => sportId === undefined || workoutTypeValueId === sportId);
}

/** What is training: days off are none. */
export function withoutDaysOff<W extends { workoutTypeValueId: Id<"workoutType"> }>(
  workouts: readonly W[],
): W[] {
  return workouts.filter(({ workoutTypeValueId }) => workoutTypeValueId !== DAY_OFF);
}

/** Sessions in a line each, `Wed 2026-04-08 Long run (Run)`; undefined without any. The newest, where there are many. */
export function sessionLines<W extends { workoutDay: string; title?: string | null }>(
  workouts: readonly W[],
  sportOf: (workout: W) => string | null,
): string[] | undefined {
  if (workouts.length === 0) return undefined;
  const newest = [...workouts].sort((a, b) => (a.workoutDay < b.workoutDay ? -1 : 1)).slice(-MOST_LINES);
  return newest.map((workout) => {
    const day = dayOf(workout.workoutDay);
    return `${weekdayOf(day)} ${day} ${[workout.title, sportOf(workout) && `(${sportOf(workout)})`].filter(Boolean).join(" ")}`;
  });
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
export function tssCompliance(workouts: readonly Session[], today: Day): Quantity<"percent"> | undefined {
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
