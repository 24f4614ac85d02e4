// Generated from specs/tools/events/tp_get_next_event.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { getNextEvent } from "../../endpoints/events.js";
import type { TpGetNextEventInput, TpGetNextEventOutput } from "../../types.js";
import { eventSummary } from "../../views/events.js";

/** Get the next event. */
export async function tpGetNextEvent(
  _input: TpGetNextEventInput,
  call: ToolCall,
): Promise<TpGetNextEventOutput> {
  const ctx = await call.begin();
  const event = await ctx.read(getNextEvent, { athleteId: ctx.athleteId });
  return {
    event: event ? eventSummary(event, ctx.today, true) : undefined,
    message: event ? undefined : "There is no event to come.",
  };
}
