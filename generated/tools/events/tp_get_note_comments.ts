// Generated from specs/tools/events/tp_get_note_comments.yaml by `npm run codegen`. Do not edit.
import { sortBy } from "../../../src/expressions/lists.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { listNoteComments } from "../../endpoints/events.js";
import type { TpGetNoteCommentsInput, TpGetNoteCommentsOutput } from "../../types.js";
import { noteCommentListed } from "../../views/events.js";

/** Read comments of a note. */
export async function tpGetNoteComments(
  input: TpGetNoteCommentsInput,
  call: ToolCall,
): Promise<TpGetNoteCommentsOutput> {
  const ctx = await call.begin();
  const thread = await ctx.read(listNoteComments, { athleteId: ctx.athleteId, noteId: input.note_id });
  const comments = sortBy(thread ?? [], (c) => c.createdDateTimeUtc ?? "");
  return {
    comments: comments.map((c) => noteCommentListed(c)),
    count: comments.length,
    message: comments.length === 0 ? "No comments on this note." : undefined,
  };
}
