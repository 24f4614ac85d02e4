// Generated from specs/tools/library/tp_create_library.yaml by `npm run codegen`. Do not edit.
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { createLibrary, listLibraries } from "../../endpoints/library.js";
import type { TpCreateLibraryInput, TpCreateLibraryOutput } from "../../types.js";

/** Create a library folder. */
export async function tpCreateLibrary(
  input: TpCreateLibraryInput,
  call: ToolCall,
): Promise<TpCreateLibraryOutput> {
  if (input.name.trim() === "") {
    throw new ToolError("VALIDATION_ERROR", "name is blank.");
  }
  const ctx = await call.begin();
  const saved = await ctx.write(createLibrary, {
    params: {},
    body: { libraryName: input.name.trim(), ownerId: ctx.personId },
    readBackOf: (saved) =>
      ctx
        .read(listLibraries)
        .then((stored) => stored.find((l) => l.exerciseLibraryId === (saved.exerciseLibraryId ?? saved.id))),
  });
  return {
    library_id: textOf(saved.exerciseLibraryId),
    name: saved.libraryName,
  };
}
