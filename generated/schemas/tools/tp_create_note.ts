// Generated from specs/tools/events/tp_create_note.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/tool/input-types.js";
import { nullishString } from "../../../src/values/scalar-types.js";
import type { TpCreateNoteInput, TpCreateNoteOutput } from "../../types.js";

export const input: z.ZodType<TpCreateNoteInput> = z.strictObject({
  date: day,
  title: z.string(),
  description: z.string().optional(),
});

export const output: z.ZodType<TpCreateNoteOutput> = z.object({
  note_id: nullishString,
  title: nullishString,
  date: nullishString,
  weekday: nullishString,
  description: nullishString,
});
