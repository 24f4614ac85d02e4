// Generated from specs/tools/events/tp_update_availability.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, numericId } from "../../../src/tool/input-types.js";
import { string } from "../../../src/values/scalar-types.js";
import type { TpUpdateAvailabilityInput, TpUpdateAvailabilityOutput } from "../../types.js";
import { availabilityReasonSchema } from "../input/tables.js";
import { availabilityPeriodSchema } from "../views/events.js";

export const input: z.ZodType<TpUpdateAvailabilityInput> = z.strictObject({
  availability_id: numericId,
  start_date: day.optional(),
  end_date: day.optional(),
  limited: z.boolean().optional(),
  sport_types: z.array(z.string()).min(1).optional(),
  reason: availabilityReasonSchema.optional(),
  description: z.string().meta({ clears: true }).optional(),
});

export const output: z.ZodType<TpUpdateAvailabilityOutput> = z.object({
  availability_id: string,
  availability: availabilityPeriodSchema,
});
