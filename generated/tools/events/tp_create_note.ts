// Generated from specs/tools/events/tp_create_note.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { createNote, getNote } from "../../endpoints/events.js";
import type { TpCreateNoteInput, TpCreateNoteOutput } from "../../types.js";
import { noteListed } from "../../views/events.js";

/** Create a calendar note. */
export async function tpCreateNote(input: TpCreateNoteInput, call: ToolCall): Promise<TpCreateNoteOutput> {
  if (input.title.trim() === "") {
    throw new ToolError("VALIDATION_ERROR", "title is blank.");
  }
  const ctx = await call.begin();
  const saved = await ctx.write(createNote, {
    params: { athleteId: ctx.athleteId },
    body: {
      athleteId: ctx.athleteId,
      noteDate: input.date,
      title: input.title.trim(),
      description: input.description || undefined,
    },
    readBackOf: (saved) =>
      ctx.read(getNote, { athleteId: ctx.athleteId, noteId: saved.calendarNoteId ?? saved.id ?? 0 }),
  });
  const note = noteListed(saved, ctx.personId, ctx.athleteId);
  return {
    note_id: note.id,
    title: note.title,
    date: note.date,
    weekday: note.weekday,
    description: note.description,
  };
}
