// Generated from specs/tools/events/tp_update_event.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, numericId, oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpUpdateEventInput, TpUpdateEventOutput } from "../../types.js";
import { eventSummarySchema } from "../views/events.js";

export const input: z.ZodType<TpUpdateEventInput> = z.strictObject({
  event_id: numericId,
  current_date: day.optional(),
  name: z.string().max(200).optional(),
  date: day.optional(),
  event_type: z.string().optional(),
  priority: oneOf(["A", "B", "C"]).optional(),
  distance_km: z.number().min(0).meta({ unit: "km" }).optional(),
  ctl_target: z.number().min(0).meta({ unit: "TSS" }).optional(),
  description: z.string().meta({ clears: true }).optional(),
  workout_ids: z.array(numericId).min(1).optional(),
  results: z
    .array(
      z.strictObject({
        ranking: oneOf(["Overall", "Gender", "Division"]),
        place: wholeNumber.min(1),
        entrants: wholeNumber.min(1).optional(),
      }),
    )
    .min(1)
    .max(3)
    .optional(),
});

export const output: z.ZodType<TpUpdateEventOutput> = z.object({
  event_id: string,
  event: eventSummarySchema,
  was_on: nullishString,
  message: nullishString,
});
