// Generated from specs/vocabulary/sports.yaml by `npm run codegen`. Do not edit.
import type { Sport } from "../../types.js";
import { oneOf } from "../../../src/runtime/input-types.js";
import * as z from "zod";

export const sportSchema: z.ZodType<Sport> = oneOf(["Swim", "Bike", "Run", "Brick", "Crosstrain", "Race", "DayOff", "MtnBike", "Strength", "Custom", "XCSki", "Rowing", "Walk", "Other"]);
