// Generated from specs/tools/library/tp_delete_library.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpDeleteLibraryInput, TpDeleteLibraryOutput } from "../../types.js";

export const input: z.ZodType<TpDeleteLibraryInput> = z.strictObject({
  library_id: numericId,
});

export const output: z.ZodType<TpDeleteLibraryOutput> = z.object({
  deleted: z.object({
    library_id: string,
    name: nullishString,
    items: number,
  }),
});
