import { randomUUID } from "node:crypto";
import { type Fields, isObject } from "./json.js";

/** Ids that a client gives to what it makes: the server's own are numbers. */
const CLIENT_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A copy in which every id that a client gave is a new one: what is made again is not what was deleted. */
export function withFreshIds(record: Fields): Fields {
  return mapped(record, () => ({ id: randomUUID() }));
}

/** A copy without them, for what is compared. */
export function withoutClientIds<T>(value: T): T {
  return inner(value, () => ({})) as T;
}

function mapped(record: Fields, id: () => Fields): Fields {
  const entries = Object.entries(record).flatMap(([key, value]) =>
    key === "id" && typeof value === "string" && CLIENT_ID.test(value)
      ? Object.entries(id())
      : [[key, inner(value, id)]],
  );
  return Object.fromEntries(entries);
}

function inner(value: unknown, id: () => Fields): unknown {
  if (Array.isArray(value)) return value.map((item) => inner(item, id));
  return isObject(value) ? mapped(value, id) : value;
}
