import { keyOf } from "../../http/change-rules.js";
import type { Endpoint, UndoCall } from "../../http/endpoint.js";
import type { Change } from "../../tool/change.js";
import { madeRecord } from "../../tool/records.js";
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
  const again = {
    ...stood,
    ...undo.set?.(params as never, before as never),
  };
  const body = undo.recreates ? again : written;
  let newId: string | undefined;
  const readMade = async (answer: unknown) => {
    const made = madeRecord(by, body, answer);
    newId = made && keyOf(made, by.record?.keys ?? []);
    return made && look(by, given, made, ctx);
  };
  await ctx.write(by, {
    params: given,
    body,
    ...(by.record?.answered
      ? { expected: undo.recreates ? withoutMarks(again) : sentIn(again, body), readBackOf: readMade }
      : { unverified: "It has a new id, which the answer does not tell." }),
  });
  return { outcome: "undone", newId, loses: undo.loses };
}

/** The fields of the record whose values are sent, under whatever names. */
function sentIn(record: Fields, body: unknown): Fields {
  const sent = isObject(body) ? Object.values(body) : [];
  return Object.fromEntries(Object.entries(record).filter(([, value]) => sent.includes(value as never)));
}
