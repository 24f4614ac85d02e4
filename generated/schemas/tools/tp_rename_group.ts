// Generated from specs/tools/coach/tp_rename_group.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { string } from "../../../src/values/scalar-types.js";
import type { TpRenameGroupInput, TpRenameGroupOutput } from "../../types.js";

export const input: z.ZodType<TpRenameGroupInput> = z.strictObject({
  group_id: z.string(),
  name: z.string().min(1).max(100),
});

export const output: z.ZodType<TpRenameGroupOutput> = z.object({
  id: string,
  name: string,
  old_name: string,
});
