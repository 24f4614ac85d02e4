// Generated from specs/tools/library/tp_get_libraries.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishString, number } from "../../../src/values/scalar-types.js";
import type { TpGetLibrariesInput, TpGetLibrariesOutput } from "../../types.js";
import { libraryListedSchema } from "../views/library.js";

export const input: z.ZodType<TpGetLibrariesInput> = z.strictObject({});

export const output: z.ZodType<TpGetLibrariesOutput> = z.object({
  libraries: z.array(libraryListedSchema),
  count: number,
  message: nullishString,
});
