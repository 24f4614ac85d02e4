import type { Sandbox } from "../../sandbox/index.js";
import { isObject, type Json, type JsonObject } from "../../src/values/json.js";

/** Ids that the server gives, and marks that it sets: a record that came back has others. */
const GIVEN =
  /^(workoutId|id|noteId|calendarNoteId|equipmentId|exerciseLibraryId|exerciseLibraryItemId|fileId|fileSystemId|athleteEventId|dateCreated|dateUploaded|createdDate|.*(Modified|modified|Updated|updated|Expire|expire).*)$/;

/** Owner and collection -> its records as text, without what the server gives and what there is not. */
export type State = Record<string, string[]>;

/** What a sandbox holds of some people; left out, of those that were asked about, as everybody else's season is as it starts. */
export function stateOf({ store }: Sandbox, people: readonly number[] = store.seen): State {
  const summary = store.summary(people);
  const collections = people.flatMap((owner) =>
    Object.keys(summary[owner] ?? {}).map((collection) => ({ owner, collection })),
  );
  return recordsOf(store, collections);
}

/** What a sandbox holds of what another of the same beginning was asked for: all else is as it starts. */
export function stateAsked({ store }: Sandbox, other: Sandbox): State {
  return recordsOf(store, other.store.asked);
}

function recordsOf(store: Sandbox["store"], collections: Sandbox["store"]["asked"]): State {
  return Object.fromEntries(
    collections.map(({ owner, collection }) => [
      `${owner} ${collection}`,
      store.records(collection, owner).map(textOf),
    ]),
  );
}

/** Where two states differ, record by record. Collections that are empty in one and unknown in the other are the same. */
export function differences(before: State, after: State): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [was, is] = [before[name] ?? [], after[name] ?? []];
    const [old, now] = [new Set(was), new Set(is)];
    return [
      ...was.filter((record) => !now.has(record)).map((record) => `- ${name} ${record}`),
      ...is.filter((record) => !old.has(record)).map((record) => `+ ${name} ${record}`),
      ...(was.length === is.length ? [] : [`${name}: ${was.length} records, then ${is.length}`]),
    ];
  });
}

/** What a record held when its text was made. */
const looked = new WeakMap<JsonObject, { values: readonly Json[]; text: string }>();

/** Nearly all records hold what they held at the last look; what is frozen can't hold anything else. */
function textOf(record: JsonObject): string {
  const values = Object.values(record);
  const last = looked.get(record);
  const isAsItWas =
    last?.values.length === values.length &&
    values.every((value, index) => value === last.values[index] && Object.isFrozen(value));
  if (isAsItWas) return last.text;
  const text = plainText(record);
  looked.set(record, { values, text });
  return text;
}

/** And nearly all of one sandbox are those of another. */
const known = new Map<string, string>();

function plainText(record: JsonObject): string {
  const text = JSON.stringify(record);
  const plainly = known.get(text) ?? JSON.stringify(plain(record));
  known.set(text, plainly);
  return plainly;
}

function plain(value: Json): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  const kept = Object.entries(value)
    .filter(([key, inner]) => !GIVEN.test(key) && inner !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(kept.map(([key, inner]) => [key, plain(inner)]));
}
