import type { Workout } from "../../generated/types.js";
import { round } from "../values/number.js";
import type { Day, Quantity } from "../values/quantity.js";
import type { BulkAction, BulkChange } from "./bulk-plan.js";
import { addDays, dayOf, weekOf } from "./dates.js";

/** What a plan of changes does to the calendar around it. */

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
): { week: Day; tss_before: Quantity<"TSS">; tss_after: Quantity<"TSS"> }[] {
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
