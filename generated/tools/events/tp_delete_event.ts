// Generated from specs/tools/events/tp_delete_event.yaml by `npm run codegen`. Do not edit.
import { addDays, dayOf, weekdayOf } from "../../../src/expressions/dates.js";
import { eventWindow } from "../../../src/expressions/events.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { protecting } from "../../../src/tool/protect.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { deleteEvent, listEvents } from "../../endpoints/events.js";
import type { TpDeleteEventInput, TpDeleteEventOutput } from "../../types.js";

/** Delete an event. */
export async function tpDeleteEvent(input: TpDeleteEventInput, call: ToolCall): Promise<TpDeleteEventOutput> {
  const ctx = await call.begin();
  const window = eventWindow(ctx.today, input.current_date);
  const events = await ctx.read(listEvents, {
    athleteId: ctx.athleteId,
    startDate: window.start,
    endDate: window.end,
  });
  const event = events.find((e) => e.id === input.event_id);
  if (event === undefined) {
    throw new ToolError(
      "NOT_FOUND",
      `No event ${input.event_id} between ${window.start} and ${window.end}.`,
      { nextStep: "List events with tp_get_events; for one further off give its day as current_date." },
    );
  }
  await ctx.write(deleteEvent, {
    params: { athleteId: ctx.athleteId, eventId: input.event_id },
    gone: () =>
      ctx
        .read(listEvents, {
          athleteId: ctx.athleteId,
          startDate: dayOf(event.eventDate),
          endDate: addDays(event.eventDate, 1),
        })
        .then((stored) => stored.find((e) => e.id === input.event_id)),
    protect: protecting(event, (event) =>
      dayOf(event.eventDate) < ctx.today
        ? `${quoted(event.name)} on ${dayOf(event.eventDate)} is past, and past events are kept.`
        : undefined,
    ),
  });
  return {
    deleted: {
      event_id: textOf(event.id),
      name: event.name,
      date: dayOf(event.eventDate),
      weekday: weekdayOf(event.eventDate),
    },
  };
}
