import { isObject, type Json, type JsonObject } from "../../src/values/json.js";

const made = new Map<string, readonly JsonObject[]>();

/**
 * What takes long to make is made once, and each sandbox gets copies of the records. What a record holds is shared and frozen: who would
 * change it in place fails, instead of changing what the next sandbox starts with.
 */
export function madeOnce(key: string, make: () => JsonObject[]): () => JsonObject[] {
  return () => {
    const records = made.get(key) ?? make();
    if (!made.has(key)) for (const record of records) Object.values(record).forEach(freeze);
    made.set(key, records);
    return records.map((record) => ({ ...record }));
  };
}

/** The value, which nobody can change any more. */
export function freeze<T extends Json>(value: T): T {
  if (Object.isFrozen(value)) return value;
  if (Array.isArray(value)) value.forEach(freeze);
  else if (isObject(value)) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
