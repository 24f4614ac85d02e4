import type { $ZodIssue, $ZodObject } from "zod/v4/core";
import { closest } from "../values/closest.js";
import { isDay } from "../values/day.js";
import { traitsOf } from "./input-traits.js";
import { dayMeant } from "./input-types.js";
import { inFieldUnit, isOtherUnit, unitsOf } from "./other-unit.js";

/** More letters apart, a name is no misspelling that anybody should send unseen. */
const MOST_LETTERS = 2;
/** Characters of a call that is written out. */
const LONGEST_CALL = 400;

/**
 * The arguments of a refused call made right; undefined unless every mistake has one cure that asks nobody: the same value in the
 * field's own unit, a letter or two of a name or a word, a day in another order.
 */
export function correctedArguments(
  issues: readonly $ZodIssue[],
  given: object,
  schema: $ZodObject,
): object | undefined {
  let fields: Fields | undefined = { ...given };
  for (const issue of issues) {
    fields = fields && cured(fields, issue, schema);
  }
  return issues.length > 0 && JSON.stringify(fields ?? {}).length <= LONGEST_CALL ? fields : undefined;
}

type Fields = Record<string, unknown>;

function cured(fields: Fields, issue: $ZodIssue, schema: $ZodObject): Fields | undefined {
  if (issue.code !== "unrecognized_keys") return replaced(fields, issue);
  if (issue.path.length > 0) return undefined;
  return issue.keys.reduce<Fields | undefined>((right, key) => right && renamed(right, key, schema), fields);
}

function renamed(fields: Fields, key: string, schema: $ZodObject): Fields | undefined {
  const { instead = {} } = traitsOf(schema);
  if (Object.hasOwn(instead, key)) return undefined;
  const { [key]: value, ...others } = fields;
  const names = Object.keys(schema._zod.def.shape).filter((name) => !isOtherUnit(key, name));
  const near = closest(key, names, MOST_LETTERS);
  const right =
    inFieldUnit(key, value, unitsOf(schema)) ?? (near === undefined ? undefined : { name: near, value });
  if (right === undefined || Object.hasOwn(others, right.name)) return undefined;
  return { ...others, [right.name]: right.value };
}

function replaced(fields: Fields, issue: $ZodIssue): Fields | undefined {
  const [field, ...deeper] = issue.path;
  const value = typeof field === "string" ? fields[field] : undefined;
  if (typeof field !== "string" || deeper.length > 0 || typeof value !== "string") return undefined;
  const right = issue.code === "invalid_value" ? nearWord(value, issue.values) : dayIn(value);
  return right === undefined ? undefined : { ...fields, [field]: right };
}

function nearWord(value: string, words: readonly unknown[]): string | undefined {
  return closest(value, words.map(String), MOST_LETTERS);
}

/** `2026-04-06T10:00:00` where only a day is wanted, `21.04.2026` where no other reading is a day. */
function dayIn(value: string): string | undefined {
  const day = dayMeant(value) ?? value.trim().slice(0, 10);
  return isDay(day) ? day : undefined;
}
