import { isFields } from "./check/values.js";
import { readJson } from "./json-text.js";
import type { StoredStructure } from "./native.js";

/**
 * The structure of a workout as the server sent it: an object, its JSON text, or text encoded once more
 * (KB-44); library items are objects. Undefined when there is none. Nothing inside is checked.
 */
export function decodeNative(value: unknown): StoredStructure | undefined {
  const decoded = typeof value === "string" ? jsonOrNothing(value) : value;
  return isStored(decoded) ? decoded : undefined;
}

function isStored(value: unknown): value is StoredStructure {
  return isFields(value) && Array.isArray(value.structure);
}

function jsonOrNothing(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}
