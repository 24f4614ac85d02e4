// Generated from specs/tools/library/tp_get_library_items.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId, oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpGetLibraryItemsInput, TpGetLibraryItemsOutput } from "../../types.js";
import { libraryItemListedSchema } from "../views/library.js";

export const input: z.ZodType<TpGetLibraryItemsInput> = z.strictObject({
  library_id: numericId,
  search: z.string().optional(),
  offset: wholeNumber.min(0).default(0),
  response_format: oneOf(["concise", "detailed"]).default("concise"),
});

export const output: z.ZodType<TpGetLibraryItemsOutput> = z.object({
  library_id: string,
  library_name: nullishString,
  items: z.array(libraryItemListedSchema),
  count: number,
  shown: number,
  of: number,
  next: nullishString,
  message: nullishString,
});
