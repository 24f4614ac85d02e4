// Generated from specs/tools/library/tp_get_library_items.yaml by `npm run codegen`. Do not edit.
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listLibraries, listLibraryItems } from "../../endpoints/library.js";
import type { TpGetLibraryItemsInput, TpGetLibraryItemsOutput } from "../../types.js";
import { libraryItemListed } from "../../views/library.js";

/** List templates. */
export async function tpGetLibraryItems(
  input: TpGetLibraryItemsInput,
  call: ToolCall,
): Promise<TpGetLibraryItemsOutput> {
  const ctx = await call.begin();
  const [items, libraries] = await Promise.all([
    ctx.read(listLibraryItems, { libraryId: input.library_id }),
    ctx.attempt("library_name", () => ctx.recent(60, listLibraries)),
  ]);
  const library = libraries?.find((l) => l.exerciseLibraryId === input.library_id);
  if (items.length === 0 && libraries !== undefined && library === undefined) {
    throw new ToolError("NOT_FOUND", `There is no library ${input.library_id}.`, {
      nextStep: "Take the id from tp_get_libraries.",
    });
  }
  const found = items.filter((i) =>
    (i.itemName ?? "").toLowerCase().includes((input.search ?? "").trim().toLowerCase()),
  );
  const page = found.slice(input.offset, input.offset + (input.response_format === "detailed" ? 40 : 150));
  return {
    library_id: textOf(input.library_id),
    library_name: library?.libraryName,
    items: page.map((i) => libraryItemListed(i, input.response_format === "detailed")),
    count: found.length,
    shown: page.length,
    of: found.length,
    next:
      found.length > input.offset + page.length
        ? `Call again with offset ${input.offset + page.length} to see the rest; search narrows.`
        : undefined,
    message: found.length === 0 ? `No template found; the folder holds ${items.length} in all.` : undefined,
  };
}
