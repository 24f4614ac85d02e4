// Generated from specs/vocabulary/events.yaml by `npm run codegen`. Do not edit.
import type { AvailabilityType } from "../../types.js";
import { z } from "zod";

export const availabilityTypeSchema: z.ZodType<AvailabilityType> = z.enum(["unavailable", "limited"]);
