// Generated from specs/tools/events/tp_get_focus_event.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { getFocusEvent } from "../../endpoints/events.js";
import type { TpGetFocusEventInput, TpGetFocusEventOutput } from "../../types.js";
import { eventSummary } from "../../views/events.js";

/** Get the focus event. */
export async function tpGetFocusEvent(
  _input: TpGetFocusEventInput,
  call: ToolCall,
): Promise<TpGetFocusEventOutput> {
  const ctx = await call.begin();
  const event = await ctx.read(getFocusEvent, { athleteId: ctx.athleteId });
  return {
    event: event ? eventSummary(event, ctx.today, true) : undefined,
    message: event ? undefined : "There is no A-priority event to come.",
  };
}
