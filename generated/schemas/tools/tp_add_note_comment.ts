// Generated from specs/tools/events/tp_add_note_comment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { number } from "../../../src/values/scalar-types.js";
import type { TpAddNoteCommentInput, TpAddNoteCommentOutput } from "../../types.js";
import { noteCommentListedSchema, noteListedSchema } from "../views/events.js";

export const input: z.ZodType<TpAddNoteCommentInput> = z.strictObject({
  note_id: numericId,
  comment: z.string().min(1).max(5000),
});

export const output: z.ZodType<TpAddNoteCommentOutput> = z.object({
  note: noteListedSchema,
  comment: noteCommentListedSchema,
  count: number,
});
