// Generated from specs/tools/events/tp_delete_availability.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import type { TpDeleteAvailabilityInput, TpDeleteAvailabilityOutput } from "../../types.js";
import { availabilityPeriodSchema } from "../views/events.js";

export const input: z.ZodType<TpDeleteAvailabilityInput> = z.strictObject({
  availability_id: numericId,
});

export const output: z.ZodType<TpDeleteAvailabilityOutput> = z.object({
  deleted: availabilityPeriodSchema,
});
