// Generated from specs/tools/changes/tp_undo_change.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpUndoChangeInput, TpUndoChangeOutput } from "../../types.js";

export const input: z.ZodType<TpUndoChangeInput> = z.strictObject({
  change_id: z.string().optional(),
  since: z.string().optional(),
  force: z.boolean().default(false),
});

export const output: z.ZodType<TpUndoChangeOutput> = z.object({
  undone: z.array(
    z.object({
      id: string,
      what: string,
      result: string,
      new_id: nullishString,
      note: nullishString,
    }),
  ),
  message: string,
});
