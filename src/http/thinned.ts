/** Items of a list that are enough to tell whether it is what it should be. */
const ENOUGH = 1_000;

/**
 * A copy of an answer in which each list is cut to items spread over its length; the answer itself when no list is that long.
 * A small packed answer can unfold into millions of items, and checking them all gives millions of problems.
 */
export function thinned(value: unknown): unknown {
  if (Array.isArray(value)) return thinnedList(value);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, thinned(inner)] as const);
  const isSame = entries.every(([key, inner]) => inner === Reflect.get(value, key));
  return isSame ? value : Object.fromEntries(entries);
}

function thinnedList(list: readonly unknown[]): unknown {
  const step = Math.ceil(list.length / ENOUGH);
  const kept = step > 1 ? list.filter((_, index) => index % step === 0) : list;
  const inner = kept.map(thinned);
  return step <= 1 && inner.every((item, index) => item === list[index]) ? list : inner;
}
