import type { Sandbox } from "../../sandbox/index.js";
import { isObject, type Json } from "../../src/values/json.js";

/** Ids that the server gives, and marks that it sets: a record that came back has others. */
const GIVEN =
  /^(workoutId|id|noteId|calendarNoteId|equipmentId|exerciseLibraryId|exerciseLibraryItemId|fileId|fileSystemId|athleteEventId|dateCreated|dateUploaded|createdDate|.*(Modified|modified|Updated|updated|Expire|expire).*)$/;

/**
 * The whole state of a sandbox: owner and collection -> its records as text, without what the server gives and what there is not.
 * @param only the one owner who matters
 */
export function stateOf({ store }: Sandbox, only?: number): Record<string, string[]> {
  const state: Record<string, string[]> = {};
  for (const [owner, collections] of Object.entries(store.summary()))
    for (const collection of only === undefined || Number(owner) === only ? Object.keys(collections) : [])
      state[`${owner} ${collection}`] = store
        .records(collection, Number(owner))
        .map((record) => JSON.stringify(plain(record)))
        .sort();
  return state;
}

/** Where two states differ, record by record. Collections that are empty in one and unknown in the other are the same. */
export function differences(before: Record<string, string[]>, after: Record<string, string[]>): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [was, is] = [before[name] ?? [], after[name] ?? []];
    return [
      ...was.filter((record) => !is.includes(record)).map((record) => `- ${name} ${record}`),
      ...is.filter((record) => !was.includes(record)).map((record) => `+ ${name} ${record}`),
      ...(was.length === is.length ? [] : [`${name}: ${was.length} records, then ${is.length}`]),
    ];
  });
}

function plain(value: Json): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  const kept = Object.entries(value)
    .filter(([key, inner]) => !GIVEN.test(key) && inner !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(kept.map(([key, inner]) => [key, plain(inner)]));
}
