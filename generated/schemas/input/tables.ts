// Generated from specs/vocabulary/sports.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf } from "../../../src/tool/input-types.js";
import { sports } from "../../tables.js";
import type { Sport } from "../../types.js";

export const sportSchema: z.ZodType<Sport> = z.lazy(() =>
  oneOf([
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
  ], sports.aliases),
);
