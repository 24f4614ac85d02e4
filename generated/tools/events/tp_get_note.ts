// Generated from specs/tools/events/tp_get_note.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { getNote } from "../../endpoints/events.js";
import type { TpGetNoteInput, TpGetNoteOutput } from "../../types.js";
import { noteListed } from "../../views/events.js";

/** Read a calendar note. */
export async function tpGetNote(input: TpGetNoteInput, call: ToolCall): Promise<TpGetNoteOutput> {
  const ctx = await call.begin();
  const note = await ctx.read(getNote, { athleteId: ctx.athleteId, noteId: input.note_id });
  return {
    note: noteListed(note, ctx.personId, ctx.athleteId),
  };
}
