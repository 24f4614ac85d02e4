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
  const periods = new Map<Day, Period<T>>();
  for (let start: Day = range.start; start <= range.end; ) {
    const last = lastDayOf(start, range, length);
    const end = last > range.end ? range.end : last;
    periods.set(last, { start, end, items: [] });
    start = addDays(end, 1);
  }
  for (const item of items) {
    const day = dayOf(item.workoutDay);
    if (day >= range.start && day <= range.end) periods.get(lastDayOf(day, range, length))?.items.push(item);
  }
  return [...periods.values()];
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

/** Of the whole week or month of a day, wherever the range ends. */
function lastDayOf(day: Day, { end }: DayRange, length: PeriodLength): Day {
  if (length === "all") return end;
  if (length === "week") return weekOf(day).end;
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
