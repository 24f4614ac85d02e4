// Generated from specs/tools/library/tp_get_libraries.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { listLibraries } from "../../endpoints/library.js";
import type { TpGetLibrariesInput, TpGetLibrariesOutput } from "../../types.js";
import { libraryListed } from "../../views/library.js";

/** List workout libraries. */
export async function tpGetLibraries(
  _input: TpGetLibrariesInput,
  call: ToolCall,
): Promise<TpGetLibrariesOutput> {
  const ctx = await call.begin();
  const libraries = await ctx.read(listLibraries);
  return {
    libraries: libraries.map((l) => libraryListed(l)),
    count: libraries.length,
    message: libraries.length === 0 ? "There is no library yet; tp_create_library makes one." : undefined,
  };
}
