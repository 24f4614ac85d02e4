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
export function thinned(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new ResponseMismatch("", "values nested less deep");
  if (Array.isArray(value)) return thinnedList(value, depth);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, thinned(inner, depth + 1)] as const);
  const isSame = entries.every(([key, inner]) => inner === Reflect.get(value, key));
  return isSame ? value : Object.fromEntries(entries);
}

function thinnedList(list: readonly unknown[], depth: number): unknown {
  const step = Math.ceil(list.length / ENOUGH);
  const kept = step > 1 ? list.filter((_, index) => index % step === 0) : list;
  const inner = kept.map((item) => thinned(item, depth + 1));
  return step <= 1 && inner.every((item, index) => item === list[index]) ? list : inner;
}
