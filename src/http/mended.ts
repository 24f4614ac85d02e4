import { type $ZodType, safeParse } from "zod/v4/core";
import { isObject } from "../values/json.js";

/** A record that fits, and the names of the fields that had to go for it. */
export interface Mended {
  value: unknown;
  dropped?: string[];
}

type Path = readonly PropertyKey[];

/** With more bad fields than that a record is something else than it should be. */
const MOST_FIELDS = 5;

/**
 * The record without those of its values that do not fit, where it can do without them; a part of a list that can't, such as a zone
 * without its bound, goes as a whole. What is missing is not made up.
 */
export function mended(schema: $ZodType, record: unknown): Mended | undefined {
  const paths = badPaths(schema, record);
  if (paths.length === 0 || paths.length > MOST_FIELDS) return undefined;
  const without = fieldsAmong(paths).reduce((value, path) => withField(value, path, undefined), record);
  const still = fieldsAmong(badPaths(schema, without));
  const emptied = still.reduce((value, path) => withField(value, path, null), without);
  const parts = badPaths(schema, emptied).map(partOf);
  if (parts.some((part) => part === undefined)) return undefined;
  const gone = unique(parts.filter((part) => part !== undefined));
  // From the end, so that the places of the others stay.
  const result = safeParse(schema, gone.reduceRight(withoutPart, emptied));
  if (!result.success) return undefined;
  // A null where a value may be missing says no more than that.
  const said = paths.filter((path) => path.reduce(memberOf, record) !== null);
  const fields = said.filter((path) => !gone.some((part) => isBelow(path, part)));
  const dropped = [...new Set([...fields, ...gone].map(nameOf))];
  return dropped.length > 0 ? { value: result.data, dropped } : { value: result.data };
}

/** The innermost item of a list that a path leads into. */
function partOf(path: Path): Path | undefined {
  const index = path.findLastIndex((key) => typeof key === "number");
  return index < 0 ? undefined : path.slice(0, index + 1);
}

function unique(paths: readonly Path[]): Path[] {
  return [...new Map(paths.map((path) => [path.join("."), path])).values()];
}

function isBelow(path: Path, part: Path): boolean {
  return part.every((key, index) => path[index] === key);
}

function withoutPart(value: unknown, part: Path): unknown {
  const list = part.slice(0, -1);
  const items = list.reduce(memberOf, value);
  const left = Array.isArray(items) ? items.filter((_, index) => index !== part.at(-1)) : items;
  return list.length === 0 ? left : withField(value, list, left);
}

function badPaths(schema: $ZodType, record: unknown): Path[] {
  const result = safeParse(schema, record);
  return result.success ? [] : result.error.issues.map(({ path }) => path);
}

/** Those that lead to a field of an object; an item of a list goes as a whole. */
function fieldsAmong(paths: readonly Path[]): Path[] {
  return paths.filter((path) => typeof path.at(-1) === "string");
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  if (Array.isArray(value)) return typeof key === "number" ? value[key] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined;
}

/** A copy in which one field is another, or gone. */
function withField(value: unknown, [first, ...rest]: Path, next: unknown): unknown {
  if (first === undefined) return next;
  const inner = withField(memberOf(value, first), rest, next);
  if (Array.isArray(value)) return value.map((item, index) => (index === first ? inner : item));
  if (!isObject(value)) return value;
  const { [String(first)]: _, ...others } = value;
  return inner === undefined ? others : { ...others, [String(first)]: inner };
}

function nameOf(path: Path): string {
  return path.filter((key) => typeof key === "string").join(".");
}
