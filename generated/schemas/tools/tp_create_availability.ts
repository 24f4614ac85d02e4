// Generated from specs/tools/events/tp_create_availability.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/tool/input-types.js";
import { string } from "../../../src/values/scalar-types.js";
import type { TpCreateAvailabilityInput, TpCreateAvailabilityOutput } from "../../types.js";
import { availabilityReasonSchema } from "../input/tables.js";
import { availabilityPeriodSchema } from "../views/events.js";

export const input: z.ZodType<TpCreateAvailabilityInput> = z.strictObject({
  start_date: day,
  end_date: day,
  limited: z.boolean().optional(),
  sport_types: z.array(z.string()).min(1).optional(),
  reason: availabilityReasonSchema.default("Other"),
  description: z.string().optional(),
});

export const output: z.ZodType<TpCreateAvailabilityOutput> = z.object({
  availability_id: string,
  availability: availabilityPeriodSchema,
});
