import { type Fields, isObject } from "./json.js";
import { newUuid } from "./random.js";

/** Ids that a client gives to what it makes: the server's own are numbers. */
const CLIENT_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A copy in which every empty `field`, at any depth, is a new id. */
export function withNewIds<T>(value: T, field: string): T {
  return mapped(value, (key, inner) => [[key, key === field && inner === "" ? newUuid() : inner]]);
}

/** A copy in which every id that a client gave is empty: what is made again is not what was deleted. */
export function withEmptyIds<T>(value: T): T {
  return mapped(value, (key, inner) => [[key, isClientId(key, inner) ? "" : inner]]);
}

/** A copy without them, for what is compared. */
export function withoutClientIds<T>(value: T): T {
  return mapped(value, (key, inner) => (isClientId(key, inner) ? [] : [[key, inner]]));
}

function isClientId(key: string, value: unknown): boolean {
  return key === "id" && typeof value === "string" && CLIENT_ID.test(value);
}

/** A copy in which every field, at any depth, is what `become` makes of it. */
function mapped<T>(value: T, become: (key: string, inner: unknown) => [string, unknown][]): T {
  const copy = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(copy);
    if (!isObject(one)) return one;
    const fields: Fields = Object.fromEntries(
      Object.entries(one).flatMap(([key, inner]) => become(key, inner)),
    );
    return Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, copy(inner)]));
  };
  return copy(value) as T;
}
