import type { Endpoint, UndoCall } from "../../http/endpoint.js";
import type { Change } from "../../tool/change.js";
import { differing } from "../../tool/merge-records.js";
import { protecting } from "../../tool/protect.js";
import { type Fields, isObject } from "../../values/json.js";
import { changedSince, isAlike, look, type UndoContext } from "./look.js";
import type { Undone } from "./undone.js";

/** Takes a creation back: what was made is deleted, unless somebody has worked on it since. */
export async function takeAway(
  { params, after }: Change,
  endpoint: Endpoint,
  undo: UndoCall,
  ctx: UndoContext,
  force: boolean,
): Promise<Undone> {
  if (!isObject(after)) return { outcome: "cannot", why: "Its id is not known: look whether it was made." };
  const now = await look(endpoint, params, after, ctx);
  if (now === undefined) return { outcome: "nothing" };
  const changed = isObject(now)
    ? differing(shared(after, now), shared(now, after)).filter((field) => !isAlike(after[field], now[field]))
    : [];
  if (changed.length > 0 && !force) throw changedSince(changed);
  const { endpoint: by, params: given } = undo.by(params as never, after as never, after as never);
  const kept =
    changed.length > 0
      ? "It was worked on since it was made, and is kept in the delete mode safe."
      : undefined;
  await ctx.write(by, {
    params: given,
    gone: () => look(by, given, after, ctx),
    protect: protecting(now, () => kept),
  });
  return { outcome: "undone", loses: undo.loses };
}

/** The fields that both have: an answer may show fewer than a read. */
function shared(record: Fields, other: Fields): Fields {
  return Object.fromEntries(Object.entries(record).filter(([field]) => field in other));
}
