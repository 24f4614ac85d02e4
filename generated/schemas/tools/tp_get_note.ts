// Generated from specs/tools/events/tp_get_note.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import type { TpGetNoteInput, TpGetNoteOutput } from "../../types.js";
import { noteListedSchema } from "../views/events.js";

export const input: z.ZodType<TpGetNoteInput> = z.strictObject({
  note_id: numericId,
});

export const output: z.ZodType<TpGetNoteOutput> = z.object({
  note: noteListedSchema,
});
