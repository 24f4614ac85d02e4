import type { ZodType, z } from "zod";
import { type CheckedResponse, ResponseMismatch } from "./endpoint.js";

type Issue = z.core.$ZodIssue;

/**
 * Makes the check of an endpoint from its schema. In a list, records that do not fit are left out and counted (KB-101);
 * a list of which nothing fits, and anything else that does not fit, is a `ResponseMismatch`.
 * @param schema gives the schema; asked once, at the first response, so that start-up builds no schemas
 */
export function checkWith<T>(schema: () => ZodType<T>): (body: unknown) => CheckedResponse<T> {
  let built: ZodType<T> | undefined;
  return (body) => {
    built ??= schema();
    return check(built, body);
  };
}

function check<T>(schema: ZodType<T>, body: unknown): CheckedResponse<T> {
  const whole = schema.safeParse(body);
  if (whole.success) return { value: whole.data, skipped: 0 };
  const bad = badRecords(whole.error.issues);
  if (Array.isArray(body) && bad !== undefined && bad.size < body.length) {
    const rest = schema.safeParse(body.filter((_, index) => !bad.has(index)));
    if (rest.success) return { value: rest.data, skipped: bad.size };
  }
  throw mismatch(whole.error.issues);
}

/** Indices of the list records that do not fit; undefined when something else than a record is wrong. */
function badRecords(issues: readonly Issue[]): Set<number> | undefined {
  const indices = issues.flatMap(({ path }) => (typeof path[0] === "number" ? path[0] : []));
  return indices.length === issues.length ? new Set(indices) : undefined;
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
