import { round } from "../values/number.js";
import type { Day } from "../values/quantity.js";
import { addDays, type DayRange, dayOf, weekOf } from "./dates.js";

/** How a range is cut: calendar weeks from Monday, calendar months, or not at all. */
export type PeriodLength = "week" | "month" | "all";

/** A piece of a range, with what lies in it. */
export interface Period<T> extends DayRange {
  items: T[];
}

/**
 * The range cut into periods, each with its items in their order. Periods at the ends are as short as the range makes them; a
 * period without items is there all the same.
 */
export function periodsOf<T extends { workoutDay: string }>(
  items: readonly T[],
  range: DayRange,
  length: PeriodLength,
): Period<T>[] {
  const periods: Period<T>[] = [];
  for (let start: Day = range.start; start <= range.end; ) {
    const last = lastDayOf(start, length);
    const end = length === "all" || last > range.end ? range.end : last;
    periods.push({ start, end, items: itemsIn(items, { start, end }) });
    start = addDays(end, 1);
  }
  return periods;
}

/** What lies between two days, both included. */
function itemsIn<T extends { workoutDay: string }>(items: readonly T[], { start, end }: DayRange): T[] {
  return items.filter(({ workoutDay }) => dayOf(workoutDay) >= start && dayOf(workoutDay) <= end);
}

/** Items by a key, in the order in which the keys appear. */
export function groupsOf<T, Key>(items: readonly T[], key: (item: T) => Key): { key: Key; items: T[] }[] {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups].map(([one, members]) => ({ key: one, items: members }));
}

/** How much more, or less, the second has of every number that both have; rounded to a tenth. */
export function differences(now: object, before: object): Record<string, number> {
  const other = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(now).flatMap(([name, value]) => {
      const old = other.get(name);
      return typeof value === "number" && typeof old === "number" ? [[name, round(value - old, 1)]] : [];
    }),
  );
}

function lastDayOf(day: Day, length: PeriodLength): Day {
  if (length === "week") return weekOf(day).end;
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
