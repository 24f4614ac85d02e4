import { keyOf } from "../http/change-rules.js";
import type { Endpoint } from "../http/endpoint.js";
import { type Fields, isObject } from "../values/json.js";
import { ToolError } from "../values/tool-error.js";
import { findNotApplied } from "./compare-stored.js";
import type { Write } from "./context.js";
import { madeRecord } from "./records.js";

/**
 * The record in a list that is needed anyway, where that shows it with all that was sent. Undefined otherwise: then the record itself has
 * to be read, as a list may leave out what it holds.
 */
export async function provedByList(
  endpoint: Endpoint,
  { listed, before, body }: Write<unknown, unknown, unknown, unknown>,
  sent: Fields,
  response: unknown,
): Promise<object | undefined> {
  const { record } = endpoint;
  const known = before ?? madeRecord(endpoint, body, response);
  if (!listed || !record || !known) return undefined;
  const key = keyOf(known, record.keys);
  const found = (await listOf(listed)).find((one) => isObject(one) && keyOf(one, record.keys) === key);
  return isObject(found) && findNotApplied(sent, found).length === 0 ? found : undefined;
}

async function listOf(listed: () => Promise<readonly unknown[]>): Promise<readonly unknown[]> {
  try {
    return await listed();
  } catch (error) {
    if (error instanceof ToolError) return [];
    throw error;
  }
}
