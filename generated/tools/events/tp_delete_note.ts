// Generated from specs/tools/events/tp_delete_note.yaml by `npm run codegen`. Do not edit.
import { addDays, dayOf } from "../../../src/expressions/dates.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { deleteNote, getNote, listNotes } from "../../endpoints/events.js";
import type { TpDeleteNoteInput, TpDeleteNoteOutput } from "../../types.js";
import { noteListed } from "../../views/events.js";

/** Delete a calendar note. */
export async function tpDeleteNote(input: TpDeleteNoteInput, call: ToolCall): Promise<TpDeleteNoteOutput> {
  const ctx = await call.begin();
  const note = await ctx.read(getNote, { athleteId: ctx.athleteId, noteId: input.note_id });
  const day = dayOf(note.noteDate ?? ctx.today);
  await ctx.write(deleteNote, {
    params: { athleteId: ctx.athleteId, noteId: input.note_id },
    gone: () =>
      ctx
        .read(listNotes, { athleteId: ctx.athleteId, startDate: day, endDate: addDays(day, 1) })
        .then((stored) => stored.find((n) => (n.id ?? n.calendarNoteId) === input.note_id)),
    unprotected: "Notes are plans; none of them is a record of training.",
  });
  return {
    deleted: noteListed(note, ctx.personId, ctx.athleteId),
  };
}
