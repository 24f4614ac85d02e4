import type { Workout } from "../../generated/types.js";
import { decodeNative, plannedLoad, StructureError, scaleStructure } from "../structure/index.js";
import { round } from "../values/number.js";
import type { Day, Quantity } from "../values/quantity.js";
import { addDays, dayOf, daysBetween, rangeMistake, weekdayOf, weekOf } from "./dates.js";
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

/** What is missing or does not belong together, as a sentence without its end. */
export function bulkInputMistake(input: {
  action: BulkAction;
  start_date?: string | undefined;
  end_date?: string | undefined;
  workout_ids?: readonly unknown[] | undefined;
  days?: number | undefined;
  percent?: number | undefined;
  to_athlete?: string | undefined;
  [field: string]: unknown;
}): string | undefined {
  const { action, start_date: start, end_date: end, workout_ids: ids } = input;
  if (ids === undefined && (start === undefined || end === undefined))
    return "Give start_date and end_date, or workout_ids";
  if (ids !== undefined && action !== "swap" && (start !== undefined || end !== undefined))
    return "Give either days or workout_ids, not both";
  if (action === "swap" && (ids !== undefined || start === end))
    return "swap needs two days, as start_date and end_date";
  const range = start !== undefined && end !== undefined ? rangeMistake(start, end) : undefined;
  if (range !== undefined) return range;
  if (start !== undefined && end !== undefined && Math.abs(daysBetween(start, end)) > 366)
    return "Take a year at the most";
  if ((action === "shift" || action === "copy") && input.days === undefined) return `${action} needs days`;
  if (action === "shift" && input.days === 0) return "days is 0, so nothing would move";
  if (action === "scale" && input.percent === undefined) return "scale needs percent";
  if (input.to_athlete !== undefined && action !== "copy") return "to_athlete is for copy";
  const fields = ["title", "description", "tags", "coach_comment", "is_hidden"].filter(
    (name) => input[name] !== undefined,
  );
  if (action === "set" && fields.length === 0)
    return "set needs title, description, tags, coach_comment or is_hidden";
  if (action !== "set" && fields.length > 0) return `${fields.join(", ")} is for the action set`;
  return undefined;
}

/** Which workouts of those read are meant. */
export function chosenForBulk(
  workouts: readonly Workout[],
  wanted: { sportId: number | null | undefined; weekday: string | undefined; title: string | undefined },
): Workout[] {
  const { sportId, weekday, title } = wanted;
  return workouts.filter(
    (one) =>
      (sportId === undefined || sportId === null || one.workoutTypeValueId === sportId) &&
      (weekday === undefined || weekdayOf(one.workoutDay) === weekday) &&
      (title === undefined || (one.title ?? "").toLowerCase().includes(title.trim().toLowerCase())),
  );
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

function onDay(workout: Workout, day: string | undefined): Workout {
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

function scaledWorkout(workout: Workout, factor: number, of: "duration" | "intensity"): Workout {
  const stored = decodeNative(workout.structure);
  const { totalTimePlanned: hours, tssPlanned: tss, ifPlanned: intensity, distancePlanned: metres } = workout;
  if (of === "intensity")
    return {
      ...workout,
      ...(stored ? { structure: { ...scaleStructure(stored, { intensity: factor }) } } : {}),
      ifPlanned: times(intensity, factor, 2),
      tssPlanned: times(tss, factor * factor, 1),
    };
  const structure = stored && scaleStructure(stored, { duration: factor });
  const seconds = structure && plannedLoad(structure).seconds;
  const before = stored && plannedLoad(stored).seconds;
  const exact = seconds && before ? seconds / before : factor;
  return {
    ...workout,
    ...(structure ? { structure: { ...structure } } : {}),
    totalTimePlanned: seconds ? (round(seconds / 3600, 6) as Quantity<"h">) : times(hours, factor, 6),
    distancePlanned: times(metres, exact, 2),
    tssPlanned: times(tss, exact, 1),
  };
}

function times<T extends number>(
  value: T | null | undefined,
  factor: number,
  digits: number,
): T | null | undefined {
  return typeof value === "number" ? ((round(value * factor, digits) ?? value) as T) : value;
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

/** Titles of what else is on the new day of a workout, once the plan is carried out. */
export function sameDayAfter(
  { workout, after }: BulkChange,
  changes: readonly BulkChange[],
  all: readonly Workout[],
  action: BulkAction,
): string[] | undefined {
  if (!after || action === "set" || action === "scale") return undefined;
  const day = dayOf(after.workoutDay);
  const moved = action === "copy" ? [] : changes.map((change) => change.workout.workoutId);
  const stay = all.filter(({ workoutId }) => !moved.includes(workoutId));
  const come = changes.flatMap((change) =>
    change.workout !== workout && change.after ? [change.after] : [],
  );
  const there = [...stay, ...come].filter(({ workoutDay }) => dayOf(workoutDay) === day);
  return there.map(({ title }) => title ?? "Untitled");
}

/** Planned TSS of the weeks that a plan touches, before and after. @param others workouts of those weeks that stay as they are */
export function weeksOfPlan(
  all: readonly Workout[],
  changes: readonly BulkChange[],
  isCopy: boolean,
): { week: Day; tss_before: number; tss_after: number }[] {
  const touched = changes.flatMap(({ workout, after }) => [
    ...(isCopy ? [] : [weekOf(dayOf(workout.workoutDay)).start]),
    ...(after ? [weekOf(dayOf(after.workoutDay)).start] : []),
  ]);
  const changed = new Set(isCopy ? [] : changes.map(({ workout }) => workout.workoutId));
  const stay = all.filter(({ workoutId }) => !changed.has(workoutId));
  const then = [...stay, ...changes.flatMap(({ after }) => after ?? [])];
  const load = (list: readonly Workout[], week: string) =>
    round(
      list
        .filter(({ workoutDay }) => weekOf(dayOf(workoutDay)).start === week)
        .reduce((sum, one) => sum + (one.tssActual ?? one.tssPlanned ?? 0), 0),
      1,
    ) ?? 0;
  return [...new Set(touched)]
    .sort()
    .map((week) => ({ week, tss_before: load(all, week), tss_after: load(then, week) }));
}

/** The whole weeks that a plan touches. */
export function spanOfPlan(changes: readonly BulkChange[]): { start: Day; end: Day } | undefined {
  const days = changes
    .flatMap(({ workout, after }) => [workout.workoutDay, after?.workoutDay ?? workout.workoutDay])
    .map((day) => dayOf(day))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { start: weekOf(first).start, end: addDays(weekOf(last).start, 6) };
}
