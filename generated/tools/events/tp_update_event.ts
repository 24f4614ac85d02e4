// Generated from specs/tools/events/tp_update_event.yaml by `npm run codegen`. Do not edit.
import { dayOf, weekdayOf } from "../../../src/expressions/dates.js";
import { eventTypeMistake } from "../../../src/expressions/event-types.js";
import { daysOfMove, eventWindow, inKilometres } from "../../../src/expressions/events.js";
import { hasOnly } from "../../../src/expressions/inputs.js";
import { mergedBy, repeated } from "../../../src/expressions/lists.js";
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listEvents, updateEvent } from "../../endpoints/events.js";
import type { TpUpdateEventInput, TpUpdateEventOutput } from "../../types.js";
import { eventSummary } from "../../views/events.js";

/** Update an event. */
export async function tpUpdateEvent(input: TpUpdateEventInput, call: ToolCall): Promise<TpUpdateEventOutput> {
  if (hasOnly(input, ["event_id", "current_date"])) {
    throw new ToolError("VALIDATION_ERROR", "Nothing to change was given.", {
      nextStep:
        "Give at least one of name, date, event_type, priority, distance_km, ctl_target, description, workout_ids, results.",
    });
  }
  const twice = repeated((input.results ?? []).map((r) => r.ranking));
  if (twice !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `results has ${twice} twice.`);
  }
  const worse = input.results?.find((r) => r.place > (r.entrants ?? r.place));
  if (worse !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `results: place ${worse.place} of ${worse.entrants} entrants.`);
  }
  if (eventTypeMistake(input.event_type) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${eventTypeMistake(input.event_type)}.`);
  }
  const ctx = await call.begin();
  const window = eventWindow(ctx.today, input.current_date);
  const events = await ctx.read(listEvents, {
    athleteId: ctx.athleteId,
    startDate: window.start,
    endDate: window.end,
  });
  const current = events.find((e) => e.id === input.event_id);
  if (current === undefined) {
    throw new ToolError(
      "NOT_FOUND",
      `No event ${input.event_id} between ${window.start} and ${window.end}.`,
      { nextStep: "List events with tp_get_events; for one further off give its day as current_date." },
    );
  }
  const days = daysOfMove(current.eventDate, input.date);
  const saved = await ctx.write(updateEvent, {
    params: { athleteId: ctx.athleteId },
    body: patch(current, {
      personId: ctx.athleteId,
      name: input.name?.trim(),
      eventDate: input.date,
      eventType: input.event_type,
      atpPriority: input.priority,
      distance: input.distance_km,
      distanceUnits: input.distance_km === undefined ? undefined : "Kilometers",
      ctlTarget: input.ctl_target,
      description: input.description,
      workouts: input.workout_ids,
      results: input.results
        ? mergedBy(
            current.results ?? [],
            input.results.map((r) => ({ resultType: r.ranking, place: r.place, entrants: r.entrants })),
            (row) => row.resultType,
          )
        : undefined,
    }),
    before: current,
    readBack: () =>
      ctx
        .read(listEvents, { athleteId: ctx.athleteId, startDate: days.start, endDate: days.end })
        .then((stored) => stored.filter((e) => e.id === input.event_id).map((e) => inKilometres(e))[0]),
  });
  return {
    event_id: textOf(input.event_id),
    event: eventSummary(saved, ctx.today, true),
    was_on:
      dayOf(current.eventDate) !== dayOf(saved.eventDate)
        ? `${weekdayOf(current.eventDate)} ${dayOf(current.eventDate)}`
        : undefined,
    message:
      saved.eventType === "Undefined"
        ? "TrainingPeaks stores this event with the type Undefined; set event_type to one of the list in tp_create_event."
        : undefined,
  };
}
