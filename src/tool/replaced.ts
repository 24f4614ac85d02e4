import { keyOf, replaces } from "../http/change-rules.js";
import type { Endpoint, RecordRule } from "../http/endpoint.js";
import { type Fields, fieldsOf, isObject } from "../values/json.js";
import { differing } from "./merge-records.js";
import { DAYS, NAMES } from "./record-label.js";
import { besideName, intervalsIn, nameOf, valueIn, type Words } from "./record-words.js";

/** What a change took away from one record. */
export interface Replaced {
  /** What tells the record from others. */
  id: string | undefined;
  fields: Fields;
}

/** Most records and fields that an answer tells of. */
const MOST_RECORDS = 10;
const MOST_FIELDS = 8;
/** Of what has no name, what it says. */
const TEXTS = ["comment", "note"];

/**
 * What an update or a deletion took away: the fields that are no longer as they were, of what is gone the name, the day and the figures.
 * @param sent the fields that the change set
 */
export async function replacedBy(
  endpoint: Endpoint,
  { before, after, sent }: { before: unknown; after?: unknown; sent: readonly string[] },
): Promise<Replaced[]> {
  if (endpoint.method !== "DELETE" && !replaces(endpoint, before)) return [];
  const { keys = [], ...words }: Partial<RecordRule> = endpoint.record ?? {};
  // Where nothing stood, what was set held nothing.
  const stood = before === undefined && isObject(after) ? {} : before;
  const pairs = Array.isArray(stood) ? pairsIn(stood, after, keys) : [{ was: stood, is: after }];
  const taken = pairs.flatMap(({ was, is }) => {
    if (!isObject(was)) return [];
    const names = isObject(is) ? changed(was, is, sent) : telling(was, words.units);
    return names.length > 0 ? [{ was, names: names.slice(0, MOST_FIELDS) }] : [];
  });
  return Promise.all(
    taken
      .slice(0, MOST_RECORDS)
      .map(async ({ was, names }) => ({ id: keyOf(was, keys), fields: await toldFields(was, names, words) })),
  );
}

/** Fields in the words of answers. */
async function toldFields(was: Fields, names: readonly string[], words: Words): Promise<Fields> {
  const intervals = await intervalsIn([Object.fromEntries(names.map((name) => [name, was[name]]))], words);
  return Object.fromEntries(
    names.map((name) => {
      const called = nameOf(name, words);
      const value = intervals.get(was[name]) ?? valueIn(name, was[name], words);
      return [called, typeof value === "string" ? besideName(called, value) : value];
    }),
  );
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

function telling(was: Fields, units: Words["units"] = {}): string[] {
  return [...NAMES, ...TEXTS, ...DAYS, ...Object.keys(units)].filter(
    (field) => (typeof was[field] === "string" && was[field] !== "") || typeof was[field] === "number",
  );
}
