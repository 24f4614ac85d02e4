// Generated from specs/tools/library/tp_create_library.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpCreateLibraryInput, TpCreateLibraryOutput } from "../../types.js";

export const input: z.ZodType<TpCreateLibraryInput> = z.strictObject({
  name: z.string(),
});

export const output: z.ZodType<TpCreateLibraryOutput> = z.object({
  library_id: string,
  name: nullishString,
});
