// Generated from specs/tools/events/tp_update_note.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, numericId } from "../../../src/tool/input-types.js";
import { nullishString } from "../../../src/values/scalar-types.js";
import type { TpUpdateNoteInput, TpUpdateNoteOutput } from "../../types.js";
import { noteListedSchema } from "../views/events.js";

export const input: z.ZodType<TpUpdateNoteInput> = z.strictObject({
  note_id: numericId,
  title: z.string().optional(),
  description: z.string().meta({ clears: true }).optional(),
  date: day.optional(),
  is_hidden: z.boolean().optional(),
});

export const output: z.ZodType<TpUpdateNoteOutput> = z.object({
  note: noteListedSchema,
  was_on: nullishString,
});
