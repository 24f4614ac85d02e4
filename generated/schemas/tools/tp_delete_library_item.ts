// Generated from specs/tools/library/tp_delete_library_item.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { string } from "../../../src/values/scalar-types.js";
import type { TpDeleteLibraryItemInput, TpDeleteLibraryItemOutput } from "../../types.js";
import { libraryItemListedSchema } from "../views/library.js";

export const input: z.ZodType<TpDeleteLibraryItemInput> = z.strictObject({
  library_id: numericId,
  item_id: numericId,
});

export const output: z.ZodType<TpDeleteLibraryItemOutput> = z.object({
  library_id: string,
  deleted: libraryItemListedSchema,
});
