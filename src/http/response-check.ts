import type { ZodType, z } from "zod";
import { $ZodArray, $ZodNullable, $ZodOptional, type $ZodType, safeParse } from "zod/v4/core";
import { withExact } from "../values/exact-json.js";
import { driftsOf } from "./drift.js";
import { type CheckedResponse, type ListCheck, type ResponseCheck, ResponseMismatch } from "./endpoint.js";
import { mended } from "./mended.js";
import { type PlainFit, plainFit } from "./plain-fit.js";
import { thinned } from "./thinned.js";

type Issue = z.core.$ZodIssue;

/** So many records of a list without one that fits are enough to tell that it is another list. */
const ENOUGH = 1_000;

/**
 * Makes the check of an endpoint from its schema. In a list, records that do not fit are left out and counted (KB-101);
 * a list of which nothing fits, and anything else that does not fit, is a `ResponseMismatch`. A value that does not fit goes alone
 * where its record can do without it, and is named.
 * @param schema gives the schema; asked once, at the first response, so that start-up builds no schemas
 */
export function checkWith<T>(schema: () => ZodType<T>): ResponseCheck<T> {
  let built: BuiltCheck | undefined;
  const once = () => {
    built ??= builtCheck(schema());
    return built;
  };
  const checked = (body: unknown) => check<T>(once(), body);
  return Object.assign(checked, {
    each: (kept: (record: never) => unknown) => listCheck<T>(once(), kept),
    drifts: (body: unknown) => driftsOf(once().whole.schema, body),
  });
}

interface BuiltCheck {
  whole: CheckedType;
  /** Of the records, where the response is a list. */
  element: CheckedType | undefined;
}

/** A schema, and the short way to a yes. */
interface CheckedType {
  schema: $ZodType;
  fits: PlainFit;
}

function builtCheck(schema: $ZodType): BuiltCheck {
  const list = present(schema);
  const element = list instanceof $ZodArray ? typeOf(list._zod.def.element) : undefined;
  return { whole: typeOf(schema), element };
}

/** What an answer is when there is one. */
function present(schema: $ZodType): $ZodType {
  const isOptional = schema instanceof $ZodOptional || schema instanceof $ZodNullable;
  return isOptional ? present(schema._zod.def.innerType) : schema;
}

function typeOf(schema: $ZodType): CheckedType {
  return { schema, fits: plainFit(schema) };
}

function check<T>(built: BuiltCheck, body: unknown): CheckedResponse<T> {
  if (built.element && Array.isArray(body)) return checkList<T>(built, body);
  const one = checkOne(built.whole, body);
  if ("issues" in one) throw mismatch(one.issues);
  // What was checked is of the schema's type.
  return { value: one.value as T, skipped: 0, ...(one.dropped ? { dropped: one.dropped } : {}) };
}

function checkList<T>(built: BuiltCheck, records: readonly unknown[]): CheckedResponse<T> {
  const list = listCheck<T>(built);
  for (const record of records) list.add(record);
  return list.result();
}

/** Record by record, so that a million records that do not fit leave a number behind and not a million problems. */
function listCheck<T>(
  { whole, element = whole }: BuiltCheck,
  kept = (record: never): unknown => record,
): ListCheck<T> {
  const good: unknown[] = [];
  const dropped = new Set<string>();
  let first: readonly Issue[] | undefined;
  let count = 0;
  const add = (record: unknown) => {
    const one = checkOne(element, record);
    // What was checked is of the element's type.
    if ("value" in one) good.push(kept(one.value as never));
    else first ??= one.issues.map((issue) => ({ ...issue, path: [count, ...issue.path] }));
    for (const name of one.dropped ?? []) dropped.add(name);
    count += 1;
    if (first && count > ENOUGH && good.length === 0) throw mismatch(first);
  };
  const result = () => {
    if (first && good.length === 0) throw mismatch(first);
    // The element's schema is that of T's items, which the type of a schema does not say.
    const value = good as T;
    const skipped = count - good.length;
    return dropped.size > 0 ? { value, skipped, dropped: [...dropped] } : { value, skipped };
  };
  return { add, result };
}

type CheckedOne =
  | { value: unknown; dropped?: readonly string[] }
  | { issues: readonly Issue[]; dropped?: undefined };

/** A sample goes first: what is long and does not fit would give as many problems. */
function checkOne(type: CheckedType, value: unknown): CheckedOne {
  const sample = thinned(value);
  if (type.fits(value)) return { value };
  if (sample !== value) {
    const ofSample = checkOne(type, sample);
    if ("issues" in ofSample) return ofSample;
  }
  const result = safeParse(type.schema, value);
  if (result.success) return { value: withExact(result.data, value) };
  return mended(type.schema, value) ?? { issues: result.error.issues };
}

/** Names the place and the expectation only: the value itself may be personal. */
function mismatch(issues: readonly Issue[]): ResponseMismatch {
  const issue = issues[0];
  return new ResponseMismatch((issue?.path ?? []).map(String).join("."), expectation(issue));
}

function expectation(issue: Issue | undefined): string {
  if (issue?.code === "invalid_type") return issue.expected;
  if (issue?.code === "invalid_value")
    return `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
  if (issue?.code === "invalid_format") return issue.format;
  return "another shape";
}
