// Generated from specs/vocabulary/sports.yaml by `npm run codegen`. Do not edit.
import type { Sport, TssMethod } from "../types.js";
import { z } from "zod";

export const sportSchema = z.enum(["Swim", "Bike", "Run", "Brick", "Crosstrain", "Race", "DayOff", "MtnBike", "Strength", "Custom", "XCSki", "Rowing", "Walk", "Other"]) satisfies z.ZodType<Sport>;

export const tssMethodSchema = z.enum(["power", "rTSS", "sTSS", "hrTSS", "TRIMP"]) satisfies z.ZodType<TssMethod>;
