// Generated from specs/tools/library/tp_delete_library_item.yaml by `npm run codegen`. Do not edit.
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { deleteLibraryItem, listLibraryItems } from "../../endpoints/library.js";
import type { TpDeleteLibraryItemInput, TpDeleteLibraryItemOutput } from "../../types.js";
import { libraryItemListed } from "../../views/library.js";

/** Delete a template. */
export async function tpDeleteLibraryItem(
  input: TpDeleteLibraryItemInput,
  call: ToolCall,
): Promise<TpDeleteLibraryItemOutput> {
  const ctx = await call.begin();
  const items = await ctx.read(listLibraryItems, { libraryId: input.library_id });
  const item = items.find((i) => i.exerciseLibraryItemId === input.item_id);
  if (item === undefined) {
    throw new ToolError("NOT_FOUND", `Library ${input.library_id} has no template ${input.item_id}.`, {
      nextStep: "Take both ids from tp_get_library_items.",
    });
  }
  await ctx.write(deleteLibraryItem, {
    params: { libraryId: input.library_id, itemId: input.item_id },
    gone: () =>
      ctx
        .read(listLibraryItems, { libraryId: input.library_id })
        .then((stored) => stored.find((i) => i.exerciseLibraryItemId === input.item_id)),
    unprotected: "A template is a plan; what was scheduled from it stays.",
  });
  return {
    library_id: textOf(input.library_id),
    deleted: libraryItemListed(item, false),
  };
}
