// Generated from specs/tools/changes/tp_list_changes.yaml by `npm run codegen`. Do not edit.
import { listChanges } from "../../../src/hooks/changes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import type { TpListChangesInput, TpListChangesOutput } from "../../types.js";

/** Recent changes. */
export async function tpListChanges(input: TpListChangesInput, call: ToolCall): Promise<TpListChangesOutput> {
  const ctx = await call.begin();
  const found = await listChanges({ person: ctx.personId, since: input.since, limit: input.limit }, ctx);
  return {
    changes: found.changes,
    more: found.more,
  };
}
