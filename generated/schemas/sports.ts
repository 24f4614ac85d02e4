// Generated from specs/vocabulary/sports.yaml by `npm run codegen`. Do not edit.
import type { Sport, TssMethod } from "../types.js";
import { z } from "zod";

export const sportSchema: z.ZodType<Sport> = z.enum(["Swim", "Bike", "Run", "Brick", "Crosstrain", "Race", "DayOff", "MtnBike", "Strength", "Custom", "XCSki", "Rowing", "Walk", "Other"]);

export const tssMethodSchema: z.ZodType<TssMethod> = z.enum(["power", "rTSS", "sTSS", "hrTSS", "TRIMP"]);
