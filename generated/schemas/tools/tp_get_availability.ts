// Generated from specs/tools/events/tp_get_availability.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpGetAvailabilityInput, TpGetAvailabilityOutput } from "../../types.js";
import { availabilityPeriodSchema } from "../views/events.js";

export const input: z.ZodType<TpGetAvailabilityInput> = z.strictObject({
  start_date: day,
  end_date: day,
});

export const output: z.ZodType<TpGetAvailabilityOutput> = z.object({
  availability: z.array(availabilityPeriodSchema),
  count: number,
  date_range: z.object({
    start: string,
    end: string,
  }),
  message: nullishString,
});
