// Generated from specs/tools/events/tp_get_focus_event.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishString } from "../../../src/values/scalar-types.js";
import type { TpGetFocusEventInput, TpGetFocusEventOutput } from "../../types.js";
import { eventSummarySchema } from "../views/events.js";

export const input: z.ZodType<TpGetFocusEventInput> = z.strictObject({});

export const output: z.ZodType<TpGetFocusEventOutput> = z.object({
  event: eventSummarySchema.nullable().optional(),
  message: nullishString,
});
