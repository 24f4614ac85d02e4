// Generated from specs/tools/events/tp_get_next_event.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishString } from "../../../src/values/scalar-types.js";
import type { TpGetNextEventInput, TpGetNextEventOutput } from "../../types.js";
import { eventSummarySchema } from "../views/events.js";

export const input: z.ZodType<TpGetNextEventInput> = z.strictObject({});

export const output: z.ZodType<TpGetNextEventOutput> = z.object({
  event: eventSummarySchema.nullable().optional(),
  message: nullishString,
});
