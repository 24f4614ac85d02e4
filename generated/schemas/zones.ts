// Generated from specs/vocabulary/zones.yaml by `npm run codegen`. Do not edit.
import type { ZoneSport } from "../types.js";
import { z } from "zod";

export const zoneSportSchema: z.ZodType<ZoneSport> = z.enum(["general", "swim", "bike", "run", "brick", "crosstrain", "race", "dayoff", "mtnbike", "strength", "custom", "xcski", "rowing", "walk", "other"]);
