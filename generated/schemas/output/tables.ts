// Generated from specs/vocabulary/ by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { AvailabilityType, EquipmentKind, Sport, ZoneSport } from "../../types.js";

export const equipmentKindSchema: z.ZodType<EquipmentKind> = z.lazy(() => z.enum(["bike", "shoe"]));

export const availabilityTypeSchema: z.ZodType<AvailabilityType> = z.lazy(() =>
  z.enum(["unavailable", "limited"]),
);

export const sportSchema: z.ZodType<Sport> = z.lazy(() =>
  z.enum([
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
  ]),
);

export const zoneSportSchema: z.ZodType<ZoneSport> = z.lazy(() =>
  z.enum([
    "general",
    "swim",
    "bike",
    "run",
    "brick",
    "crosstrain",
    "race",
    "dayoff",
    "mtnbike",
    "strength",
    "custom",
    "xcski",
    "rowing",
    "walk",
    "other",
  ]),
);
