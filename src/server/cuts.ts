import { isObject } from "../values/json.js";
import { tokensIn } from "../values/tokens.js";

export interface Cut<T> {
  value: T;
  what: string;
  /** Of a list. */
  page?: Page;
}

export interface Page {
  shown: number;
  of: number;
  /** Of a list by day: the last day that is not shown. */
  before?: string;
}

export function sizeOf(value: unknown): number {
  return tokensIn(JSON.stringify(value) ?? "");
}

/** The first items, whole, at least one: what is too much within that one is cut next. */
export function cutList(list: readonly unknown[], excess: number, path: string): Cut<unknown[]> {
  const room = sizeOf(list) - excess;
  let used = 2;
  const end = list.findIndex((item) => {
    used += sizeOf(item) + 1;
    return used > room;
  });
  const value = list.slice(0, Math.max(1, Math.min(end, list.length - 1)));
  const what = `${path}: the first ${value.length} of ${list.length} are shown.`;
  return { value, what, page: { shown: value.length, of: list.length } };
}

/**
 * The newest days of a list by day and of those beside it; undefined where the list in `field` is none. At least one day stays: what
 * is too much within it is cut next.
 */
export function cutByDay(
  object: Record<string, unknown>,
  field: string,
  excess: number,
  path: string,
): Cut<Record<string, unknown>> | undefined {
  const lists = Object.entries(object).flatMap(([name, list]) =>
    Array.isArray(list) && ascends(list) ? [{ name, list: list as readonly unknown[] }] : [],
  );
  const main = lists.find(({ name }) => name === field);
  if (!main) return undefined;
  const all = lists.flatMap(({ list }) => list);
  const first = firstDayThatFits(all, sizeOf(all) - excess);
  const kept = lists.map(({ name, list }) => ({
    name,
    list,
    left: list.filter((item) => isFrom(first, item)),
  }));
  const before = all.flatMap((item) => dayIn(item) ?? []).filter((day) => day < first);
  const told = kept.filter(({ list, left }) => left.length < list.length);
  const prefix = path === "" ? "" : `${path}.`;
  return {
    value: { ...object, ...Object.fromEntries(kept.map(({ name, left }) => [name, left])) },
    what: told
      .map(({ name, list, left }) => `${prefix}${name}: ${shownOf(left.length, list.length)}.`)
      .join(" "),
    page: {
      shown: main.list.filter((item) => isFrom(first, item)).length,
      of: main.list.length,
      before: before.reduce((last, day) => (day > last ? day : last)),
    },
  };
}

function shownOf(shown: number, of: number): string {
  return shown > 0 ? `the last ${shown} of ${of} are shown` : `none of ${of} is shown`;
}

/** The earliest day from which on everything fits; the newest one, if even that is too much. Never all of several days. */
function firstDayThatFits(items: readonly unknown[], room: number): string {
  const sizes = new Map<string, number>();
  for (const item of items) {
    const day = dayIn(item) ?? "";
    sizes.set(day, (sizes.get(day) ?? 0) + sizeOf(item) + 1);
  }
  const [newest = "", ...earlier] = [...sizes.keys()].sort().reverse();
  let first = newest;
  let used = sizes.get(newest) ?? 0;
  for (const day of earlier.slice(0, -1)) {
    used += sizes.get(day) ?? 0;
    if (used > room) break;
    first = day;
  }
  return first;
}

/** What has no day of its own stays. */
function isFrom(first: string, item: unknown): boolean {
  const day = dayIn(item);
  return day === undefined || day >= first;
}

/** A list by day, oldest first. */
function ascends(list: readonly unknown[]): boolean {
  const [first, last] = [dayIn(list[0]), dayIn(list.at(-1))];
  return first !== undefined && last !== undefined && first < last;
}

function dayIn(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const day = item.date ?? item.start ?? item.start_date;
  return typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}

/** In proportion, as some characters take several in JSON. */
export function cutText(text: string, excess: number, path: string): Cut<string> | undefined {
  const size = sizeOf(text);
  const kept = Math.floor((text.length * Math.max(0, size - excess)) / size);
  const start = text.slice(0, kept).replace(/[\uD800-\uDBFF]$/, "");
  return start.length < text.length
    ? {
        value: `${start}…`,
        what: `${path}: the first ${start.length} of ${text.length} characters are shown.`,
      }
    : undefined;
}
