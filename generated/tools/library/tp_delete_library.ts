// Generated from specs/tools/library/tp_delete_library.yaml by `npm run codegen`. Do not edit.
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { deleteLibrary, listLibraries, listLibraryItems } from "../../endpoints/library.js";
import type { TpDeleteLibraryInput, TpDeleteLibraryOutput } from "../../types.js";

/** Delete a library folder. */
export async function tpDeleteLibrary(
  input: TpDeleteLibraryInput,
  call: ToolCall,
): Promise<TpDeleteLibraryOutput> {
  const ctx = await call.begin();
  const [libraries, items] = await Promise.all([
    ctx.read(listLibraries),
    ctx.read(listLibraryItems, { libraryId: input.library_id }),
  ]);
  const library = libraries.find((l) => l.exerciseLibraryId === input.library_id);
  if (library === undefined) {
    throw new ToolError("NOT_FOUND", `There is no library ${input.library_id}.`, {
      nextStep: "Take the id from tp_get_libraries.",
    });
  }
  await ctx.write(deleteLibrary, {
    params: { libraryId: input.library_id },
    gone: () =>
      ctx.read(listLibraries).then((stored) => stored.find((l) => l.exerciseLibraryId === input.library_id)),
    unprotected: "Templates are plans; what was scheduled from them stays.",
  });
  return {
    deleted: {
      library_id: textOf(library.exerciseLibraryId),
      name: library.libraryName,
      items: items.length,
    },
  };
}
