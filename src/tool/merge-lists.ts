import { keyOf } from "../http/change-rules.js";
import type { Fields } from "../values/json.js";
import { type ChangedMeanwhile, changedMeanwhile, exactlyChanged, isSame, onTopOf } from "./merge-records.js";

/** Lists that are saved whole: as read, as wanted, as they are now. */
export interface ListChange {
  base: readonly Fields[];
  wanted: readonly Fields[];
  now: readonly Fields[];
  keys: readonly string[];
  /** Fields that are sent and never shown again: they are not a change. */
  writeOnly: readonly string[];
}

export interface MergedList {
  list: Fields[];
  conflicts: ChangedMeanwhile[];
}

/**
 * What was changed between `base` and `wanted`, made on `now`: items of others stay, in the order that stands; an item that the
 * change touches must be as it was read.
 */
export function mergedList({ base, wanted, now, keys, writeOnly }: ListChange): MergedList {
  const conflicts: ChangedMeanwhile[] = [];
  const byKey = (list: readonly Fields[]) => new Map(list.map((item) => [keyOf(item, keys), item]));
  const [was, asked, stands] = [byKey(base), byKey(wanted), byKey(now)];
  const kept = now.flatMap((item) => {
    const key = keyOf(item, keys);
    const [before, after] = [was.get(key), asked.get(key)];
    if (key === undefined || !before) return [item];
    if (!after) return removed(before, item, conflicts);
    return [changed(before, after, item, writeOnly, conflicts)];
  });
  for (const [key, before] of was)
    if (key !== undefined && asked.has(key) && !stands.has(key) && !isSame(before, asked.get(key)))
      conflicts.push({ field: key, before: "there", now: "gone" });
  const added = wanted.filter((item) => {
    const key = keyOf(item, keys);
    return key === undefined || (!was.has(key) && !stands.has(key));
  });
  return { list: [...kept, ...added], conflicts };
}

function removed(before: Fields, item: Fields, conflicts: ChangedMeanwhile[]): Fields[] {
  conflicts.push(...changedMeanwhile(exactlyChanged(item, before), before, item, before));
  return [];
}

function changed(
  before: Fields,
  after: Fields,
  item: Fields,
  writeOnly: readonly string[],
  conflicts: ChangedMeanwhile[],
): Fields {
  const fields = exactlyChanged(after, before);
  const shown = fields.filter((field) => !writeOnly.includes(field));
  conflicts.push(...changedMeanwhile(shown, before, item, after));
  return onTopOf(item, after, fields);
}
