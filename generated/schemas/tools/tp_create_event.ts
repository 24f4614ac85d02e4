// Generated from specs/tools/events/tp_create_event.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, oneOf } from "../../../src/tool/input-types.js";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpCreateEventInput, TpCreateEventOutput } from "../../types.js";
import { eventSummarySchema } from "../views/events.js";

export const input: z.ZodType<TpCreateEventInput> = z.strictObject({
  name: z.string().max(200),
  date: day,
  event_type: z.any().optional(),
  priority: oneOf(["A", "B", "C"]).default("C"),
  distance_km: z.number().min(0).meta({ unit: "km" }).optional(),
  ctl_target: z.number().min(0).meta({ unit: "TSS" }).optional(),
  description: z.string().optional(),
});

export const output: z.ZodType<TpCreateEventOutput> = z.object({
  event_id: string,
  event: eventSummarySchema,
  message: nullishString,
});
