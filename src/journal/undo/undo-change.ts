import type { Endpoint } from "../../http/endpoint.js";
import type { Change } from "../../tool/change.js";
import { callBack } from "./call-back.js";
import type { UndoContext } from "./look.js";
import { makeAgain } from "./make-again.js";
import { putBack } from "./put-back.js";
import { takeAway } from "./take-away.js";
import type { Undone } from "./undone.js";

/**
 * Takes one change back, by what its endpoint says of that.
 * @param force also where the record was changed since
 * @throws ToolError CONFLICT where it was, and whatever the write throws
 */
export async function undoChange(
  change: Change,
  endpoint: Endpoint,
  ctx: UndoContext,
  force: boolean,
): Promise<Undone> {
  if (change.outcome === "failed") return { outcome: "nothing" };
  const { undo } = endpoint;
  if (change.cleaned)
    return {
      outcome: "cannot",
      why: "A text of it looks like a credential, which is not kept on this machine.",
    };
  if (undo && "none" in undo) return { outcome: "cannot", why: undo.none };
  if (!undo || (endpoint.upsert && change.before !== undefined)) return putBack(change, endpoint, ctx, force);
  if (endpoint.method === "DELETE" && deletesItsRecord(endpoint))
    return makeAgain(change, endpoint, undo, ctx);
  if (endpoint.record?.answered) return takeAway(change, endpoint, undo, ctx, force);
  return callBack(change, endpoint, undo, ctx, force);
}

/** Whether what is deleted is the record itself, not something in it. */
function deletesItsRecord({ record, path }: Endpoint): boolean {
  return record?.named === undefined || path.endsWith(`{${record.named}}`);
}
