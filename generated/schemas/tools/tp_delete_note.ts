// Generated from specs/tools/events/tp_delete_note.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import type { TpDeleteNoteInput, TpDeleteNoteOutput } from "../../types.js";
import { noteListedSchema } from "../views/events.js";

export const input: z.ZodType<TpDeleteNoteInput> = z.strictObject({
  note_id: numericId,
});

export const output: z.ZodType<TpDeleteNoteOutput> = z.object({
  deleted: noteListedSchema,
});
