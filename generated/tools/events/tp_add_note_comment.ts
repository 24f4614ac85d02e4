// Generated from specs/tools/events/tp_add_note_comment.yaml by `npm run codegen`. Do not edit.
import { addedComment, numbered } from "../../../src/expressions/comments.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { addNoteComment, getNote, listNoteComments } from "../../endpoints/events.js";
import type { TpAddNoteCommentInput, TpAddNoteCommentOutput } from "../../types.js";
import { noteCommentListed, noteListed } from "../../views/events.js";

/** Comment on a calendar note. */
export async function tpAddNoteComment(
  input: TpAddNoteCommentInput,
  call: ToolCall,
): Promise<TpAddNoteCommentOutput> {
  const words = input.comment.trim();
  if (words === "") {
    throw new ToolError("VALIDATION_ERROR", "comment holds only spaces.", {
      nextStep: "Give the words of the comment.",
    });
  }
  const ctx = await call.begin();
  const [note, before] = await Promise.all([
    ctx.read(getNote, { athleteId: ctx.athleteId, noteId: input.note_id }),
    ctx.read(listNoteComments, { athleteId: ctx.athleteId, noteId: input.note_id }),
  ]);
  const added = await ctx.write(addNoteComment, {
    params: { athleteId: ctx.athleteId, noteId: input.note_id },
    body: { Comment: words },
    expected: { value: words },
    readBack: () =>
      ctx
        .read(listNoteComments, { athleteId: ctx.athleteId, noteId: input.note_id })
        .then((stored) => addedComment(numbered(before), numbered(stored), words)),
  });
  return {
    note: noteListed(note, ctx.personId, ctx.athleteId),
    comment: noteCommentListed(added.comment),
    count: added.thread.length,
  };
}
