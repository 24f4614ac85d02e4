import { ResponseMismatch } from "./endpoint.js";

/** Items of a list that are enough to tell whether it is what it should be. */
const ENOUGH = 1_000;
/** No response of TrainingPeaks is nested nearly as deep; what walks it goes one call deeper with each level. */
const DEEPEST = 100;

/**
 * A copy of a response in which each list is cut to items spread over its length; the response itself when no list is that long.
 * A small packed response can unfold into millions of items, and checking them all gives millions of problems.
 * @throws ResponseMismatch for what is nested too deep to be walked
 */
export function thinned(value: unknown): unknown {
  return isLong(value, 0) ? thinnedCopy(value) : value;
}

/** Whether a list within is longer than enough. Copies nothing: nearly all responses are short. */
function isLong(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) throw new ResponseMismatch("", "values nested less deep");
  if (typeof value !== "object" || value === null) return false;
  let found = Array.isArray(value) && value.length > ENOUGH;
  for (const inner of Array.isArray(value) ? sampleOf(value) : Object.values(value))
    if (isLong(inner, depth + 1)) found = true;
  return found;
}

function thinnedCopy(value: unknown): unknown {
  if (Array.isArray(value)) return sampleOf(value).map(thinnedCopy);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, thinnedCopy(inner)]));
}

function sampleOf(list: readonly unknown[]): readonly unknown[] {
  const step = Math.ceil(list.length / ENOUGH);
  if (step <= 1) return list;
  return Array.from({ length: Math.ceil(list.length / step) }, (_, index) => list[index * step]);
}
