import type { ZodType, z } from "zod";
import { $ZodArray, type $ZodType, safeParse } from "zod/v4/core";
import { driftsOf } from "./drift.js";
import { type CheckedResponse, type ResponseCheck, ResponseMismatch } from "./endpoint.js";
import { mended } from "./mended.js";
import { thinned } from "./thinned.js";

type Issue = z.core.$ZodIssue;

/**
 * Makes the check of an endpoint from its schema. In a list, records that do not fit are left out and counted (KB-101);
 * a list of which nothing fits, and anything else that does not fit, is a `ResponseMismatch`. A value that does not fit goes alone
 * where its record can do without it, and is named.
 * @param schema gives the schema; asked once, at the first response, so that start-up builds no schemas
 */
export function checkWith<T>(schema: () => ZodType<T>): ResponseCheck<T> {
  let built: ZodType<T> | undefined;
  const once = () => {
    built ??= schema();
    return built;
  };
  const checked = (body: unknown) => {
    const sample = thinned(body);
    if (sample !== body) check(once(), sample);
    return check(once(), body);
  };
  return Object.assign(checked, { drifts: (body: unknown) => driftsOf(once(), body) });
}

function check<T>(schema: ZodType<T>, body: unknown): CheckedResponse<T> {
  const element = schema instanceof $ZodArray ? schema._zod.def.element : undefined;
  if (element && Array.isArray(body)) return checkList<T>(element, body);
  const whole = schema.safeParse(body);
  if (whole.success) return { value: whole.data, skipped: 0 };
  const rest = mended(schema, body);
  // The mended value passed the same schema.
  if (rest) return { value: rest.value as T, skipped: 0, dropped: rest.dropped };
  throw mismatch(whole.error.issues);
}

/** Record by record, so that a million records that do not fit leave a number behind and not a million problems. */
function checkList<T>(element: $ZodType, records: readonly unknown[]): CheckedResponse<T> {
  const good: unknown[] = [];
  const dropped = new Set<string>();
  let first: readonly Issue[] | undefined;
  for (const [index, record] of records.entries()) {
    const result = safeParse(element, record);
    const rest = result.success ? undefined : mended(element, record);
    for (const name of rest?.dropped ?? []) dropped.add(name);
    if (result.success) good.push(result.data);
    else if (rest) good.push(rest.value);
    else first ??= result.error.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
  }
  if (first && good.length === 0) throw mismatch(first);
  // The element's schema is that of T's items, which the type of a schema does not say.
  const value = good as T;
  const skipped = records.length - good.length;
  return dropped.size > 0 ? { value, skipped, dropped: [...dropped] } : { value, skipped };
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
