// Generated from specs/vocabulary/ by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf } from "../../../src/tool/input-types.js";
import { availabilityReasons, sports } from "../../tables.js";
import type { AvailabilityReason, Sport } from "../../types.js";

export const availabilityReasonSchema: z.ZodType<AvailabilityReason> = z.lazy(() =>
  oneOf(["Appointment", "Injury", "Sick", "Vacation", "Work", "Other"], availabilityReasons.aliases),
);

export const sportSchema: z.ZodType<Sport> = z.lazy(() =>
  oneOf(
    [
      "Swim",
      "Bike",
      "Run",
      "Brick",
      "Crosstrain",
      "Race",
      "DayOff",
      "MtnBike",
      "Strength",
      "Custom",
      "XCSki",
      "Rowing",
      "Walk",
      "Other",
    ],
    sports.aliases,
  ),
);
