/** A JSON value as it goes over the wire. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** The fields of an object about which nothing is known yet. */
export type Fields = Record<string, unknown>;

/** Whether a value is an object with fields: no list, no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields of an object; none for any other value. */
export function fieldsOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The fields of the JSON object that a text holds; none for any other text. */
export function parseFields(text: string): JsonObject {
  return fieldsOf(parseJson(text));
}

/** JSON text to a value; undefined when it is not JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
