import { keyOf, replaces } from "../http/change-rules.js";
import type { Endpoint } from "../http/endpoint.js";
import { type Fields, fieldsOf, isObject } from "../values/json.js";
import { differing } from "./merge-records.js";
import { DAYS, NAMES } from "./record-label.js";

/** What a change took away from one record. */
export interface Replaced {
  /** What tells the record from others. */
  id: string | undefined;
  fields: Fields;
}

/** Most records and fields, and the longest text, that an answer tells of. */
const MOST_RECORDS = 10;
const MOST_FIELDS = 8;
const LONGEST_TEXT = 80;
/** Of what has no name, what it says. */
const TEXTS = ["comment", "note"];

/**
 * What an update or a deletion took away: the fields that are no longer as they were, of what is gone the name, the day and the figures.
 * @param sent the fields that the change set
 */
export function replacedBy(
  endpoint: Endpoint,
  { before, after, sent }: { before: unknown; after?: unknown; sent: readonly string[] },
): Replaced[] {
  if (endpoint.method !== "DELETE" && !replaces(endpoint, before)) return [];
  const { keys = [], units = {} } = endpoint.record ?? {};
  // Where nothing stood, what was set held nothing.
  const stood = before === undefined && isObject(after) ? {} : before;
  const pairs = Array.isArray(stood) ? pairsIn(stood, after, keys) : [{ was: stood, is: after }];
  return pairs
    .flatMap(({ was, is }) => {
      if (!isObject(was)) return [];
      const names = isObject(is) ? changed(was, is, sent) : telling(was, units);
      const fields = names
        .slice(0, MOST_FIELDS)
        .map((name) => [name, toldValue(was[name], units[name], name)]);
      return fields.length > 0 ? [{ id: keyOf(was, keys), fields: Object.fromEntries(fields) }] : [];
    })
    .slice(0, MOST_RECORDS);
}

/** Of one record its fields, of several the same by their ids; undefined when nothing was taken away. */
export function beforeValues(all: readonly Replaced[]): Fields | undefined {
  const [first] = all;
  if (!first) return undefined;
  const byId = new Map<string, Fields>();
  // What a record held before the call is what its first change took away.
  for (const { id = "", fields } of all) byId.set(id, { ...fields, ...byId.get(id) });
  return byId.size === 1 ? byId.values().next().value : Object.fromEntries([...byId].slice(0, MOST_RECORDS));
}

/** The items of a list that is saved whole, as they were and as they are. */
function pairsIn(before: readonly unknown[], after: unknown, keys: readonly string[]) {
  const now: unknown[] = Array.isArray(after) ? after : [];
  const keyIn = (item: unknown) => keyOf(fieldsOf(item), keys);
  return before.map((was) => ({ was, is: now.find((item) => keyIn(item) === keyIn(was)) }));
}

/** What was asked for; the rest the server works out of it, and is told only where nothing else shows the change. */
function changed(was: Fields, is: Fields, sent: readonly string[]): string[] {
  const all = differing(was, is).filter((field) => field in is && (field in was || sent.includes(field)));
  const asked = all.filter((field) => sent.includes(field));
  return asked.length > 0 ? asked : all;
}

function telling(was: Fields, units: Readonly<Record<string, string>>): string[] {
  return [...NAMES, ...TEXTS, ...DAYS, ...Object.keys(units)].filter(
    (field) => (typeof was[field] === "string" && was[field] !== "") || typeof was[field] === "number",
  );
}

/** A value as an answer repeats it: cut, a number with its unit, as a field here is TrainingPeaks' own and counts time in hours. */
export function toldValue(value: unknown, unit: string | undefined, name = ""): unknown {
  if (value === null || value === undefined || value === "") return "(none)";
  if (typeof value === "number" && unit !== undefined) return withUnit(value, unit, name);
  if (typeof value === "string" && value.length > LONGEST_TEXT) return `${value.slice(0, LONGEST_TEXT - 1)}…`;
  if (typeof value !== "object") return value;
  return JSON.stringify(value).length > LONGEST_TEXT ? "(long, not shown)" : value;
}

function withUnit(value: number, unit: string, field: string): string {
  const isWay = unit === "m" && /distance/i.test(field);
  const [number, name] = unit === "h" ? [value * 60, "min"] : isWay ? [value / 1000, "km"] : [value, unit];
  return `${Number(number.toFixed(2))} ${name}`;
}
