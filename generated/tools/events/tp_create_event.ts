// Generated from specs/tools/events/tp_create_event.yaml by `npm run codegen`. Do not edit.
import { addDays } from "../../../src/expressions/dates.js";
import { eventTypeMistake } from "../../../src/expressions/event-types.js";
import { inKilometres } from "../../../src/expressions/events.js";
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { createEvent, listEvents } from "../../endpoints/events.js";
import type { TpCreateEventInput, TpCreateEventOutput } from "../../types.js";
import { eventSummary } from "../../views/events.js";

/** Create an event. */
export async function tpCreateEvent(input: TpCreateEventInput, call: ToolCall): Promise<TpCreateEventOutput> {
  if (input.name.trim() === "") {
    throw new ToolError("VALIDATION_ERROR", "name is blank.");
  }
  if (eventTypeMistake(input.event_type) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${eventTypeMistake(input.event_type)}.`);
  }
  const ctx = await call.begin();
  const saved = await ctx.write(createEvent, {
    params: { athleteId: ctx.athleteId },
    body: {
      personId: ctx.athleteId,
      name: input.name.trim(),
      eventDate: input.date,
      eventType: input.event_type ?? "OtherOther",
      atpPriority: input.priority,
      distance: input.distance_km ?? null,
      distanceUnits: input.distance_km === undefined ? null : "Kilometers",
      ctlTarget: input.ctl_target,
      description: input.description || undefined,
      goals: {},
      legs: [],
      workouts: [],
      results: [{ resultType: "Division" }, { resultType: "Gender" }, { resultType: "Overall" }],
    },
    readBackOf: (saved) =>
      ctx
        .read(listEvents, {
          athleteId: ctx.athleteId,
          startDate: input.date,
          endDate: addDays(input.date, 1),
        })
        .then(
          (stored) =>
            stored.filter((e) => e.id === (saved.eventId ?? saved.id)).map((e) => inKilometres(e))[0],
        ),
  });
  return {
    event_id: textOf(saved.id),
    event: eventSummary(saved, ctx.today, true),
    message:
      saved.eventType === "Undefined"
        ? "TrainingPeaks does not know this event_type and stored Undefined; change it with tp_update_event."
        : undefined,
  };
}
