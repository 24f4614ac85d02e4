import { ToolError } from "../values/tool-error.js";
import type { Endpoint, LaterRequest, Parameters } from "./endpoint.js";

/** A request with its parameters held against its endpoint. */
export function request<Params, Body, Response>(
  endpoint: Endpoint<Params, Body, Response>,
  params: NoInfer<Params>,
  body?: NoInfer<Body>,
): LaterRequest {
  return { endpoint: endpoint as Endpoint, params: params as Parameters, body };
}

/** Whether a write changes what stands there: a PUT, or a POST that can with what it is to change. */
export function replaces({ method, upsert, record }: Endpoint, before: unknown): boolean {
  if (method === "PUT") return true;
  return method === "POST" && (upsert ? before !== undefined : record !== undefined && !record.answered);
}

/** The record with the same key: a list answers with all of them. */
export function sameRecord<T extends object>(
  found: readonly T[] | null | undefined,
  record: T,
  keys: readonly string[],
): T | undefined {
  return found?.find((one) => keyOf(one, keys) === keyOf(record, keys));
}

/** What tells a record from others, the first of its names that is there; undefined for a record without any. */
export function keyOf(record: object, keys: readonly string[]): string | undefined {
  const fields: Record<string, unknown> = { ...record };
  const value = keys.map((key) => fields[key]).find((one) => one !== undefined && one !== null);
  return value === undefined ? undefined : String(value);
}

/** A value that a record may lack. @throws ToolError when it does: nothing can be asked without it */
export function known<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined)
    throw new ToolError("API_CHANGED", `TrainingPeaks did not tell the ${name} of the record.`);
  return value;
}
