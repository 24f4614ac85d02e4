// Generated from specs/tools/events/tp_list_notes.yaml by `npm run codegen`. Do not edit.
import { addDays, dayOf, dayRanges, rangeMistake } from "../../../src/expressions/dates.js";
import { sortBy, uniqueBy } from "../../../src/expressions/lists.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listNotes } from "../../endpoints/events.js";
import type { TpListNotesInput, TpListNotesOutput } from "../../types.js";
import { noteListed } from "../../views/events.js";

/** List calendar notes. */
export async function tpListNotes(input: TpListNotesInput, call: ToolCall): Promise<TpListNotesOutput> {
  if (rangeMistake(input.start_date, input.end_date) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(input.start_date, input.end_date)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  const ctx = await call.begin();
  const found = await collectTogether(ctx, dayRanges(input.start_date, input.end_date, 91), async (range) => {
    const page = await ctx.read(listNotes, {
      athleteId: ctx.athleteId,
      startDate: range.start,
      endDate: addDays(range.end, 1),
    });
    return page.filter((n) => n.noteDate && dayOf(n.noteDate) <= range.end);
  });
  const notes = sortBy(
    uniqueBy(found, (n) => n.id ?? n.calendarNoteId),
    (n) => n.noteDate ?? "",
  );
  return {
    calendar_notes: notes.map((n) => noteListed(n, ctx.personId, ctx.athleteId)),
    count: notes.length,
    date_range: { start: input.start_date, end: input.end_date },
    message: notes.length === 0 ? `No notes from ${input.start_date} to ${input.end_date}.` : undefined,
  };
}
