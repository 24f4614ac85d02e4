import { withNewIds } from "../values/client-ids.js";
import { stringifyExact } from "../values/exact-json.js";
import type { Fields } from "../values/json.js";
import { ToolError } from "../values/tool-error.js";
import type { Encoding, Encodings, Endpoint } from "./endpoint.js";

/**
 * The one place where values get their form on the wire. `midnight`: a day as the midnight it begins with, because a bare day is
 * stored as another one (KB-34). `json-text`: an object as its JSON text, because the calendar refuses the object (KB-44). What has
 * its form already, null and undefined stay as they are. What the client has to name itself gets its ids here too.
 */
export function encodeBody<Body>(endpoint: Pick<Endpoint, "encode" | "newIds">, body: Body): Body {
  const { encode: { body: encodings } = {}, newIds } = endpoint;
  const named = newIds === undefined ? body : withNewIds(body, newIds);
  if (!encodings) return named;
  return (
    Array.isArray(named) ? named.map((item) => encoded(item, encodings)) : encoded(named, encodings)
  ) as Body;
}

export function encodeParameters<Params>(endpoint: Pick<Endpoint, "encode">, params: Params): Params {
  const encodings = endpoint.encode?.params;
  return encodings ? (encoded(params, encodings) as Params) : params;
}

function encoded(fields: unknown, encodings: Encodings): unknown {
  if (typeof fields !== "object" || fields === null) return fields;
  const given: Fields = { ...fields };
  const written = Object.entries(encodings)
    .filter(([field]) => Object.hasOwn(given, field))
    .map(([field, encoding]) => [field, WRITTEN[encoding](field, given[field])]);
  return { ...given, ...Object.fromEntries(written) };
}

const WRITTEN: Record<Encoding, (field: string, value: unknown) => unknown> = {
  midnight,
  "json-text": jsonText,
};

function midnight(field: string, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(String(value)) ?? [];
  if (day === undefined) throw unwritable(field, "a day");
  return String(value).slice(10).startsWith("T00:00:00") ? value : `${day}T00:00:00`;
}

function jsonText(field: string, value: unknown): unknown {
  if (typeof value === "object" && value !== null) return stringifyExact(value);
  if (typeof value === "string" && !isJson(value)) throw unwritable(field, "JSON");
  return value;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function unwritable(field: string, form: string): ToolError {
  return new ToolError("VALIDATION_ERROR", `${field} is not ${form}. Nothing was sent.`);
}
