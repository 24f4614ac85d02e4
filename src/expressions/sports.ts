import { closest } from "../values/closest.js";
import type { Lookup } from "../values/lookup.js";
import { plainForm } from "../values/plain-form.js";

/** Sports as people name them. */

/** The id of a sport given by name, everyday name or id; case, spaces and hyphens do not count. Undefined for one that nobody knows. */
export function sportNamed<Key extends number>(
  sports: Lookup<Key, string>,
  wanted: string | number | undefined,
): Key | undefined {
  const word = plainForm(String(wanted ?? ""));
  const meant = Object.hasOwn(sports.aliases, word) ? sports.aliases[word] : undefined;
  return sports.names
    .map((name) => ({ name, id: sports.idOf(name) }))
    .find(({ name, id }) => name === meant || plainForm(name) === word || String(id) === word)?.id;
}

/** The ids of several sports; unknown ones are left out, `sportsMistake` tells of them. */
export function sportsNamed<Key extends number>(
  sports: Lookup<Key, string>,
  wanted: readonly string[],
): Key[] {
  return wanted.map((sport) => sportNamed(sports, sport)).filter((id) => id !== undefined);
}

/** What is wrong with an unknown or missing sport of an input field, as a sentence. */
export function sportMistake<Key extends number>(
  sports: Lookup<Key, string>,
  field: string,
  wanted: string | number | undefined,
): string {
  const all = `one of ${sports.names.join(", ")}`;
  if (wanted === undefined) return `${field} is missing: expected ${all}`;
  const near = closest(String(wanted), sports.names);
  return `${field}: "${wanted}" is not a sport${near ? `; did you mean "${near}"?` : `, expected ${all}`}`;
}

/** The same for a list; undefined when all of it is known. */
export function sportsMistake<Key extends number>(
  sports: Lookup<Key, string>,
  field: string,
  wanted: readonly string[] | undefined,
): string | undefined {
  const unknown = wanted?.find((sport) => sportNamed(sports, sport) === undefined);
  return unknown === undefined ? undefined : sportMistake(sports, field, unknown);
}
