import type { Endpoint, UndoCall } from "../../http/endpoint.js";
import type { Change } from "../../tool/change.js";
import { differing, isSame } from "../../tool/merge-records.js";
import { protecting } from "../../tool/protect.js";
import { type Fields, isObject } from "../../values/json.js";
import { changedSince, look, type UndoContext } from "./look.js";
import type { Undone } from "./undone.js";

/** Takes back what another call of the API undoes; proved by the record as it was, where it can be read. */
export async function callBack(
  change: Change,
  endpoint: Endpoint,
  undo: UndoCall,
  ctx: UndoContext,
  force: boolean,
): Promise<Undone> {
  const { params, before, after, answer } = change;
  const record = endpoint.record ? before : (answer ?? after);
  if (record === undefined) return { outcome: "cannot", why: "What it changed was not kept." };
  const changed = isObject(before) && isObject(after) ? differing(before, after) : [];
  const now = endpoint.record && (await look(endpoint, params, after ?? before, ctx));
  if (isObject(now) && isObject(before) && after === undefined)
    return endpoint.method === "DELETE"
      ? listAgain(now, change, endpoint, undo, ctx)
      : ofUnknownEnd(now, before);
  if (isObject(now) && isObject(before) && isObject(after)) {
    if (changed.every((field) => isSame(now[field], before[field]))) return { outcome: "nothing" };
    const since = changed.filter((field) => !isSame(now[field], after[field]));
    if (since.length > 0 && !force) throw changedSince(since);
  }
  const { endpoint: by, params: given, body } = undo.by(params as never, record as never, after as never);
  const proof = isObject(before)
    ? {
        expected: Object.fromEntries(changed.map((field) => [field, before[field] ?? null])),
        readBack: () => look(endpoint, params, before, ctx),
      }
    : { unverified: "TrainingPeaks did it; whether all is as it was can be seen in the calendar." };
  await ctx.write(by, {
    params: given,
    ...(body === undefined ? {} : { body }),
    ...proof,
    ...(by.method === "DELETE" ? { protect: protecting(undefined, () => undefined) } : {}),
  });
  return { outcome: "undone", loses: undo.loses };
}

/** What was added can't be told from what others added, where the process ended before the answer was known. */
function ofUnknownEnd(now: Fields, before: Fields): Undone {
  const changed = differing(before, now);
  if (changed.length === 0) return { outcome: "nothing" };
  return {
    outcome: "cannot",
    why: `It is not known whether it was made: look at it (${changed.join(", ")}).`,
  };
}

/** Puts something back into the lists of a record that it was taken out of; proved by its standing there. */
async function listAgain(
  now: Fields,
  { params, before }: Change,
  endpoint: Endpoint,
  undo: UndoCall,
  ctx: UndoContext,
): Promise<Undone> {
  const { endpoint: by, params: given, body } = undo.by(params as never, before as never, undefined as never);
  const wanted = isObject(body) ? Object.values(body).filter((value) => lists(before, value)) : [];
  const stands = (record: unknown) => wanted.every((value) => lists(record, value));
  if (wanted.length > 0 && stands(now)) return { outcome: "nothing" };
  const proof =
    wanted.length > 0
      ? {
          expected: { listed: true },
          readBack: async () => ({ listed: stands(await look(endpoint, params, before, ctx)) }),
        }
      : { unverified: "TrainingPeaks did it; whether all is as it was can be seen in the calendar." };
  await ctx.write(by, { params: given, body, ...proof });
  return { outcome: "undone", loses: undo.loses };
}

/** Whether one of the lists of a record holds a value. */
function lists(record: unknown, value: unknown): boolean {
  return (
    isObject(record) &&
    Object.values(record).some((list) => Array.isArray(list) && list.some((one) => one === value))
  );
}
