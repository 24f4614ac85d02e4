import type { RecordRule } from "../http/endpoint.js";
import type { Fields } from "../values/json.js";

/** How answers speak of the fields of a record: its specs say it. */
export type Words = Pick<RecordRule, "units" | "called" | "tables">;

const LONGEST_TEXT = 80;
const LONGEST_INTERVALS = 200;

/** What answers call a field, else its own name in words: `distanceLimit` is the distance limit. */
export function nameOf(name: string, { called = {} }: Words = {}): string {
  return called[name] ?? name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A value of a field as an answer says it: cut, a number with its unit, an id by its name, a midnight as the day. */
export function valueIn(name: string, value: unknown, { units = {}, tables = {} }: Words = {}): unknown {
  const named = typeof value === "number" ? tables[name]?.nameOf(value as never) : undefined;
  if (named) return named;
  const unit = units[name];
  if (value === null || value === undefined || value === "") return "(none)";
  if (typeof value === "number" && unit !== undefined) return withUnit(value, unit, name);
  if (typeof value === "string") return cut(value.replace(/T00:00:00$/, ""), LONGEST_TEXT);
  if (typeof value !== "object") return value;
  return JSON.stringify(value).length > LONGEST_TEXT ? "(long, not shown)" : value;
}

/** TrainingPeaks counts time in hours and ways in metres. */
function withUnit(value: number, unit: string, field: string): string {
  const isWay = unit === "m" && /distance/i.test(field);
  const [number, name] = unit === "h" ? [value * 60, "min"] : isWay ? [value / 1000, "km"] : [value, unit];
  return `${Number(number.toFixed(2))} ${name}`;
}

/** A value beside its name: `planned TSS` says the unit already. */
export function besideName(name: string, text: string): string {
  const unit = ` ${name.split(" ").at(-1)}`;
  return text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}

/** Whether a field holds intervals. */
export function holdsIntervals(name: string, { called = {} }: Words = {}): boolean {
  return called[name] === "intervals";
}

/** The values of these records that are intervals, each as answers say it. */
export async function intervalsIn(
  records: readonly Fields[],
  words: Words = {},
): Promise<ReadonlyMap<unknown, string>> {
  const names = Object.keys(words.called ?? {}).filter((name) => holdsIntervals(name, words));
  const stored = records.flatMap((record) => names.flatMap((name) => record[name] ?? []));
  if (stored.length === 0) return new Map();
  // Only a call that has some reads them.
  const { intervalsOf } = await import("../expressions/structure.js");
  return new Map(
    stored.flatMap((value): [unknown, string][] => {
      const text = intervalsOf(value);
      return text === undefined ? [] : [[value, cut(text, LONGEST_INTERVALS)]];
    }),
  );
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
