// Generated from specs/tools/events/tp_get_events.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, oneOf } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpGetEventsInput, TpGetEventsOutput } from "../../types.js";
import { eventSummarySchema } from "../views/events.js";

export const input: z.ZodType<TpGetEventsInput> = z.strictObject({
  start_date: day,
  end_date: day,
  response_format: oneOf(["concise", "detailed"]).default("concise"),
});

export const output: z.ZodType<TpGetEventsOutput> = z.object({
  events: z.array(eventSummarySchema),
  count: number,
  date_range: z.object({
    start: string,
    end: string,
  }),
  message: nullishString,
});
