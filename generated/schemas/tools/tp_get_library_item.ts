// Generated from specs/tools/library/tp_get_library_item.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId, oneOf } from "../../../src/tool/input-types.js";
import { string } from "../../../src/values/scalar-types.js";
import type { TpGetLibraryItemInput, TpGetLibraryItemOutput } from "../../types.js";
import { libraryItemListedSchema } from "../views/library.js";

export const input: z.ZodType<TpGetLibraryItemInput> = z.strictObject({
  library_id: numericId,
  item_id: numericId,
  response_format: oneOf(["concise", "detailed"]).default("concise"),
});

export const output: z.ZodType<TpGetLibraryItemOutput> = z.object({
  library_id: string,
  item: libraryItemListedSchema,
  structured_workout: z.record(z.string(), z.unknown()).nullable().optional(),
});
