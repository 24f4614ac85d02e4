// Generated from specs/tools/events/tp_get_note_comments.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishString, number } from "../../../src/values/scalar-types.js";
import type { TpGetNoteCommentsInput, TpGetNoteCommentsOutput } from "../../types.js";
import { noteCommentListedSchema } from "../views/events.js";

export const input: z.ZodType<TpGetNoteCommentsInput> = z.strictObject({
  note_id: numericId,
});

export const output: z.ZodType<TpGetNoteCommentsOutput> = z.object({
  comments: z.array(noteCommentListedSchema),
  count: number,
  message: nullishString,
});
