import { keyOf } from "../../http/change-rules.js";
import type { Endpoint, Parameters } from "../../http/endpoint.js";
import type { Change } from "../../tool/change.js";
import { mergedList } from "../../tool/merge-lists.js";
import { differing, isSame, onTopOf } from "../../tool/merge-records.js";
import { type Fields, isObject } from "../../values/json.js";
import { changedSince, isAlike, look, type UndoContext, without } from "./look.js";
import type { Undone } from "./undone.js";

/** Takes an update back: what it changed is put back on the record as it stands now, and what others changed beside it stays. */
export async function putBack(
  change: Change,
  endpoint: Endpoint,
  ctx: UndoContext,
  force: boolean,
): Promise<Undone> {
  const { params, before, after } = change;
  const now = await look(endpoint, params, after ?? before, ctx);
  if (now === undefined) return { outcome: "cannot", why: "It is not there any more." };
  if (Array.isArray(before)) return putListBack(change, endpoint, ctx, force, now);
  if (!isObject(before) || !isObject(now))
    return { outcome: "cannot", why: "What it replaced was not kept." };
  const left: Fields = isObject(after) ? after : now;
  const all = differing(before, left).filter((field) => field in before);
  const own = all.filter((field) => !change.fields || change.fields.includes(field));
  const clashes = own.filter(
    (field) => !isAlike(now[field], left[field]) && !isAlike(now[field], before[field]),
  );
  if (clashes.length > 0 && !force) throw changedSince(clashes);
  const fields = all.filter((field) => own.includes(field) || isAlike(now[field], left[field]));
  if (fields.every((field) => isAlike(now[field], before[field]))) return { outcome: "nothing" };
  await ctx.write(endpoint, {
    params: whereItStands(endpoint, params, after ?? before),
    body: onTopOf(now, before, fields),
    before: now,
    readBack: () => look(endpoint, params, before, ctx),
  });
  return { outcome: "undone" };
}

/** The parameters of the write, by which the record is found now: a change may have moved it below another parent. */
function whereItStands({ record }: Endpoint, params: object, left: unknown): Parameters {
  const given: Parameters = { ...params };
  const found = record?.read(params as never, left as never).params ?? {};
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, found[name] ?? value]));
}

/** A list that is saved whole: items that were made go, items that went are made again, changed ones get their fields back. */
async function putListBack(
  { params, before, after }: Change,
  endpoint: Endpoint,
  ctx: UndoContext,
  force: boolean,
  now: unknown,
): Promise<Undone> {
  const { keys = [], keysGiven } = endpoint.record ?? {};
  if (!Array.isArray(before) || !Array.isArray(after) || !Array.isArray(now))
    return { outcome: "cannot", why: "What it replaced was not kept." };
  const stands = new Set(now.map((item) => keyOf(item, keys)));
  const { list, conflicts } = mergedList({ base: after, wanted: before, now, keys, writeOnly: [] });
  const clashes = conflicts.filter(({ field }) => differing({ [field]: 1 }, {}).length > 0);
  if (clashes.length > 0 && !force) throw changedSince(clashes.map(({ field }) => field));
  const isNew = (item: Fields) => !stands.has(keyOf(item, keys));
  const made = list
    .filter(isNew)
    .map((item) => (keysGiven ? item : { ...item, ...Object.fromEntries(keys.map((key) => [key, null])) }));
  const kept = list.filter((item) => !isNew(item));
  const gone = now.filter((item) => !kept.some((one) => keyOf(one, keys) === keyOf(item, keys)));
  if (isSame(kept, now) && made.length === 0) return { outcome: "nothing" };
  const plain = (items: readonly Fields[]) =>
    items.map((item) => without(item, (field) => keys.includes(field)));
  const stored = await ctx.write(endpoint, {
    params,
    body: [...kept, ...made],
    expected: { kept: byKey(kept, keys), made: plain(made), gone: [] },
    readBack: async () => listsOf(await look(endpoint, params, before, ctx), kept, gone, keys),
  });
  return { outcome: "undone", ...(made.length > 0 && !keysGiven ? { newId: stored?.ids } : {}) };
}

function byKey(items: readonly Fields[], keys: readonly string[]): Fields {
  return Object.fromEntries(items.map((item) => [`${keyOf(item, keys)}`, item]));
}

/** The list that is stored, in the parts that the proof compares. */
function listsOf(list: unknown, kept: readonly Fields[], gone: readonly Fields[], keys: readonly string[]) {
  if (!Array.isArray(list)) return undefined;
  const known = new Set(kept.map((item) => keyOf(item, keys)));
  const before = new Set(gone.map((item) => keyOf(item, keys)));
  const items: Fields[] = list;
  const made = items.filter((item) => !known.has(keyOf(item, keys)) && !before.has(keyOf(item, keys)));
  return {
    kept: byKey(items, keys),
    made: made.map((item) => without(item, (field) => keys.includes(field))),
    gone: items.filter((item) => before.has(keyOf(item, keys))),
    ids: made.map((item) => keyOf(item, keys)).join(", "),
  };
}
