import { type $ZodType, safeParse } from "zod/v4/core";
import { isObject } from "../values/json.js";

/** A record that fits, and the names of the fields that had to go for it. */
export interface Mended {
  value: unknown;
  dropped: string[];
}

type Path = readonly PropertyKey[];

/** With more bad fields than that a record is something else than it should be. */
const MOST_FIELDS = 5;

/** The record without those of its values that do not fit, where it can do without them. What is missing is not made up. */
export function mended(schema: $ZodType, record: unknown): Mended | undefined {
  const paths = badPaths(schema, record);
  if (paths.length === 0 || paths.length > MOST_FIELDS) return undefined;
  if (paths.some((path) => !isField(record, path))) return undefined;
  const without = paths.reduce((value, path) => withField(value, path, undefined), record);
  const still = badPaths(schema, without);
  const emptied = still.reduce((value, path) => withField(value, path, null), without);
  const result = safeParse(schema, emptied);
  return result.success ? { value: result.data, dropped: [...new Set(paths.map(nameOf))] } : undefined;
}

function badPaths(schema: $ZodType, record: unknown): Path[] {
  const result = safeParse(schema, record);
  return result.success ? [] : result.error.issues.map(({ path }) => path);
}

/** A value that is there, in a field of an object. */
function isField(value: unknown, [first, ...rest]: Path): boolean {
  if (first === undefined) return false;
  const inner = memberOf(value, first);
  if (rest.length > 0) return isField(inner, rest);
  return isObject(value) && inner !== undefined && inner !== null;
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  if (Array.isArray(value)) return typeof key === "number" ? value[key] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined;
}

/** A copy in which one field is another, or gone. */
function withField(value: unknown, [first, ...rest]: Path, next: null | undefined): unknown {
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
