// Generated from specs/tools/events/tp_get_events.yaml by `npm run codegen`. Do not edit.
import { dayRanges, rangeMistake } from "../../../src/expressions/dates.js";
import { sortBy } from "../../../src/expressions/lists.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listEvents } from "../../endpoints/events.js";
import type { TpGetEventsInput, TpGetEventsOutput } from "../../types.js";
import { eventSummary } from "../../views/events.js";

/** List events. */
export async function tpGetEvents(input: TpGetEventsInput, call: ToolCall): Promise<TpGetEventsOutput> {
  if (rangeMistake(input.start_date, input.end_date) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(input.start_date, input.end_date)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  const ctx = await call.begin();
  const found = await collectTogether(
    ctx,
    dayRanges(input.start_date, input.end_date, 366),
    async (range) => {
      const page = await ctx.read(listEvents, {
        athleteId: ctx.athleteId,
        startDate: range.start,
        endDate: range.end,
      });
      return page;
    },
  );
  const events = sortBy(found, (e) => e.eventDate);
  return {
    events: events.map((e) => eventSummary(e, ctx.today, input.response_format === "detailed")),
    count: events.length,
    date_range: { start: input.start_date, end: input.end_date },
    message: events.length === 0 ? `No events from ${input.start_date} to ${input.end_date}.` : undefined,
  };
}
