import { keyOf } from "../../http/change-rules.js";
import type { Endpoint, UndoCall } from "../../http/endpoint.js";
import type { Change } from "../../tool/change.js";
import { isSame } from "../../tool/merge-records.js";
import { madeRecord } from "../../tool/records.js";
import { withEmptyIds, withoutClientIds } from "../../values/client-ids.js";
import { type Fields, isObject } from "../../values/json.js";
import { look, type UndoContext, without, withoutMarks } from "./look.js";
import type { Undone } from "./undone.js";

/** Takes a deletion back: the record as it was is made again, and gets a new id. */
export async function makeAgain(
  change: Change,
  endpoint: Endpoint,
  undo: UndoCall,
  ctx: UndoContext,
): Promise<Undone> {
  const { params, before } = change;
  if (!isObject(before)) return { outcome: "cannot", why: "What it deleted was not kept." };
  if ((await look(endpoint, params, before, ctx)) !== undefined) return { outcome: "nothing" };
  const {
    endpoint: by,
    params: given,
    body: written,
  } = undo.by(params as never, before as never, undefined as never);
  const keys = endpoint.record?.keys ?? [];
  // A create leaves out what there is not: null is refused in places where a read shows it.
  const stood = without(before, (field) => keys.includes(field) || before[field] === null);
  const more = undo.set?.(params as never, before as never);
  const [key = "id"] = keys;
  const again = by.newIds ? { ...withEmptyIds(stood), ...more, [key]: "" } : { ...stood, ...more };
  const body = undo.recreates ? again : written;
  let newId: string | undefined;
  const readMade = async (answer: unknown) => {
    const made = madeRecord(by, body, answer);
    newId = made && keyOf(made, by.record?.keys ?? []);
    return made && look(by, given, made, ctx);
  };
  const expected = undo.recreates
    ? withoutClientIds(withoutMarks({ ...stood, ...more }))
    : sentIn(again, body);
  // What the answer does not name is looked for among what stands in the same record.
  const holder = by.record?.answered ? undefined : await look(by, given, before, ctx);
  const readHeld = async () => {
    const made = newIn(await look(by, given, before, ctx), holder, expected, keys);
    newId = made && keyOf(made, keys);
    return made;
  };
  await ctx.write(by, {
    params: given,
    body,
    expected,
    ...(by.record?.answered ? { readBackOf: readMade } : { readBack: readHeld }),
  });
  return { outcome: "undone", newId, loses: undo.loses };
}

/** The item of a record's lists that was not there before and shows all these fields. */
function newIn(now: unknown, before: unknown, fields: Fields, keys: readonly string[]): Fields | undefined {
  const known = new Set(itemsIn(before).map((item) => keyOf(item, keys)));
  return itemsIn(now).find(
    (item) =>
      !known.has(keyOf(item, keys)) &&
      Object.entries(fields).every(([field, value]) => isSame(item[field], value)),
  );
}

function itemsIn(record: unknown): Fields[] {
  return isObject(record) ? Object.values(record).flat().filter(isObject) : [];
}

/** The fields of the record whose values are sent, under whatever names. */
function sentIn(record: Fields, body: unknown): Fields {
  const sent = isObject(body) ? Object.values(body) : [];
  return Object.fromEntries(Object.entries(record).filter(([, value]) => sent.includes(value as never)));
}
