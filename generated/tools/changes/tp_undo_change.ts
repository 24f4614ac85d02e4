// Generated from specs/tools/changes/tp_undo_change.yaml by `npm run codegen`. Do not edit.
import { undoMessage } from "../../../src/expressions/undo.js";
import { undoChanges } from "../../../src/hooks/changes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import type { TpUndoChangeInput, TpUndoChangeOutput } from "../../types.js";

/** Undo a change. */
export async function tpUndoChange(input: TpUndoChangeInput, call: ToolCall): Promise<TpUndoChangeOutput> {
  if ((input.change_id === undefined) === (input.since === undefined)) {
    throw new ToolError("VALIDATION_ERROR", "Give either change_id or since.", {
      nextStep: "tp_list_changes lists what can be undone.",
    });
  }
  const ctx = await call.begin();
  const undone = await undoChanges(
    { person: ctx.personId, changeId: input.change_id, since: input.since, force: input.force },
    ctx,
  );
  return {
    undone,
    message: undoMessage(undone),
  };
}
