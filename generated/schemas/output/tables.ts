// Generated from specs/vocabulary/ by `npm run codegen`. Do not edit.
import type { AvailabilityType, Sport } from "../../types.js";
import { z } from "zod";

export const availabilityTypeSchema: z.ZodType<AvailabilityType> = z.enum(["unavailable", "limited"]);

export const sportSchema: z.ZodType<Sport> = z.enum(["Swim", "Bike", "Run", "Brick", "Crosstrain", "Race", "DayOff", "MtnBike", "Strength", "Custom", "XCSki", "Rowing", "Walk", "Other"]);
