// Generated from specs/tools/events/tp_delete_note.yaml by `npm run codegen`. Do not edit.
import { deleteNote, getNote } from "../../endpoints/events.js";
import type { TpDeleteNoteInput, TpDeleteNoteOutput } from "../../types.js";
import { noteListed } from "../../views/events.js";
import type { ToolCall } from "../../../src/runtime/context.js";

/** Delete a calendar note. */
export async function tpDeleteNote(input: TpDeleteNoteInput, call: ToolCall): Promise<TpDeleteNoteOutput> {
  const ctx = await call.begin();
  const note = await ctx.read(getNote, { athleteId: ctx.athleteId, noteId: input.note_id });
  await ctx.write(deleteNote, {
    params: { athleteId: ctx.athleteId, noteId: input.note_id },
    gone: () => ctx.read(getNote, { athleteId: ctx.athleteId, noteId: input.note_id }),
  });
  return {
    deleted: noteListed(note),
  };
}
