// Generated from specs/tools/library/tp_get_library_item.yaml by `npm run codegen`. Do not edit.
import { nativeOf } from "../../../src/expressions/structure.js";
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listLibraryItems } from "../../endpoints/library.js";
import type { TpGetLibraryItemInput, TpGetLibraryItemOutput } from "../../types.js";
import { libraryItemListed } from "../../views/library.js";

/** Get a template. */
export async function tpGetLibraryItem(
  input: TpGetLibraryItemInput,
  call: ToolCall,
): Promise<TpGetLibraryItemOutput> {
  const ctx = await call.begin();
  const items = await ctx.recent(60, listLibraryItems, { libraryId: input.library_id });
  const item = items.find((i) => i.exerciseLibraryItemId === input.item_id);
  if (item === undefined) {
    throw new ToolError("NOT_FOUND", `Library ${input.library_id} has no template ${input.item_id}.`, {
      nextStep: "Take both ids from tp_get_library_items.",
    });
  }
  return {
    library_id: textOf(input.library_id),
    item: libraryItemListed(item, true),
    structured_workout: input.response_format === "detailed" ? nativeOf(item.structure) : undefined,
  };
}
