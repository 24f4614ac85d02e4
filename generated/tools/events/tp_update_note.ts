// Generated from specs/tools/events/tp_update_note.yaml by `npm run codegen`. Do not edit.
import { dayOf, weekdayOf } from "../../../src/expressions/dates.js";
import { hasOnly } from "../../../src/expressions/inputs.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getNote, updateNote } from "../../endpoints/events.js";
import type { TpUpdateNoteInput, TpUpdateNoteOutput } from "../../types.js";
import { noteListed } from "../../views/events.js";

/** Update a calendar note. */
export async function tpUpdateNote(input: TpUpdateNoteInput, call: ToolCall): Promise<TpUpdateNoteOutput> {
  if (hasOnly(input, ["note_id"])) {
    throw new ToolError("VALIDATION_ERROR", "Nothing to change was given.", {
      nextStep: "Give at least one of title, description, date, is_hidden.",
    });
  }
  const ctx = await call.begin();
  const current = await ctx.read(getNote, { athleteId: ctx.athleteId, noteId: input.note_id });
  if ((current.id ?? current.calendarNoteId) !== input.note_id) {
    throw new ToolError(
      "API_CHANGED",
      `TrainingPeaks answered without the note ${input.note_id}, and a change would replace it with a fragment. Nothing was written.`,
      { nextStep: "Read the note with tp_get_note, and try again later." },
    );
  }
  const saved = await ctx.write(updateNote, {
    params: { athleteId: ctx.athleteId, noteId: input.note_id },
    body: patch(current, {
      title: input.title?.trim(),
      description: input.description,
      noteDate: input.date,
      isHidden: input.is_hidden,
    }),
    before: current,
    readBack: () => ctx.read(getNote, { athleteId: ctx.athleteId, noteId: input.note_id }),
  });
  return {
    note: noteListed(saved, ctx.personId, ctx.athleteId),
    was_on:
      current.noteDate && dayOf(current.noteDate) !== dayOf(saved.noteDate ?? current.noteDate)
        ? `${weekdayOf(current.noteDate)} ${dayOf(current.noteDate)}`
        : undefined,
  };
}
