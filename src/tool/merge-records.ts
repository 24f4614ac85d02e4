import { isDeepStrictEqual } from "node:util";
import type { Fields } from "../values/json.js";

/** A field that somebody else changed between a read and the write that was to be made of it. */
export interface ChangedMeanwhile {
  field: string;
  before: unknown;
  now: unknown;
}

/** Marks that a server sets by itself: they tell nothing of what people changed. */
export const OWN_MARKS = /modified|updated|expire|created(?!by)/i;

/** The fields in which two records differ, marks of the server left out. */
export function differing(one: Fields, other: Fields): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].filter((field) => !OWN_MARKS.test(field) && !isSame(one[field], other[field]));
}

/** Whether two values from the wire are the same; missing is null. */
export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one ?? null, other ?? null);
}

/** The fields of `changed` that are not as in `base`; those that it leaves out stay as they are. */
export function exactlyChanged(changed: Fields, base: Fields): string[] {
  return Object.keys(changed).filter(
    (field) => changed[field] !== undefined && !isSame(changed[field], base[field]),
  );
}

/** Those of `fields` that are neither as they were when read nor as they are to be. */
export function changedMeanwhile(
  fields: readonly string[],
  base: Fields,
  now: Fields,
  wanted: Fields,
): ChangedMeanwhile[] {
  return fields
    .filter((field) => !isSame(now[field], base[field]) && !isSame(now[field], wanted[field]))
    .map((field) => ({ field, before: base[field] ?? null, now: now[field] ?? null }));
}

/** `now` with `fields` taken from `wanted`. */
export function onTopOf(now: Fields, wanted: Fields, fields: readonly string[]): Fields {
  return { ...now, ...Object.fromEntries(fields.map((field) => [field, wanted[field]])) };
}
