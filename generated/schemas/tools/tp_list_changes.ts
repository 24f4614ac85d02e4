// Generated from specs/tools/changes/tp_list_changes.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { wholeNumber } from "../../../src/tool/input-types.js";
import { boolean, nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpListChangesInput, TpListChangesOutput } from "../../types.js";

export const input: z.ZodType<TpListChangesInput> = z.strictObject({
  since: z.string().optional(),
  limit: wholeNumber.min(1).max(100).default(20),
});

export const output: z.ZodType<TpListChangesOutput> = z.object({
  changes: z.array(
    z.object({
      change_id: string,
      at: string,
      tool: string,
      athlete: nullishString,
      changes: z.array(
        z.object({
          what: string,
          outcome: string,
          id: string,
        }),
      ),
      undone_by: nullishString,
      cannot_undo: nullishString,
      loses: nullishString,
    }),
  ),
  more: boolean,
});
