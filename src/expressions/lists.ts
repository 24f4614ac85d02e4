/** Functions over lists. */

/** A copy in ascending order of `key`; equal keys keep their order. */
export function sortBy<T>(items: readonly T[], key: (item: T) => number | string): T[] {
  return [...items].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

/** Sum of the numbers that are there; undefined when none is, so that "unknown" never looks like zero (KB-95); in their unit. */
export function sumOf<T, V extends number>(
  items: readonly T[],
  value: (item: T) => V | null | undefined,
): V | undefined {
  const known = items.map(value).filter((number) => typeof number === "number");
  return known.length === 0 ? undefined : (known.reduce<number>((sum, number) => sum + number, 0) as V);
}

/** The last item, or undefined. */
export function lastOf<T>(items: readonly T[]): T | undefined {
  return items.at(-1);
}

/** One item for each key, in the order in which the keys appear. */
export function uniqueBy<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** The items with what `changes` says of those with the same key; fields that a change leaves out stay, and new keys come last. */
export function mergedBy<T extends object>(
  items: readonly T[],
  changes: readonly T[],
  key: (item: T) => unknown,
): T[] {
  const all = new Map(items.map((item) => [key(item), item]));
  for (const change of changes) {
    const said = Object.entries(change).filter(([, value]) => value !== undefined);
    all.set(key(change), { ...all.get(key(change)), ...(Object.fromEntries(said) as T) });
  }
  return [...all.values()];
}

/** The first item that stands in the list twice. */
export function repeated<T>(items: readonly T[]): T | undefined {
  return items.find((item, index) => items.indexOf(item) < index);
}

/** The value under a name that is only known at run time; undefined when there is none. */
export function valueAt<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
