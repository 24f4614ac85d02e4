// Generated from specs/tools/settings/tp_get_athlete_settings.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf } from "../../../src/runtime/input-types.js";
import type { TpGetAthleteSettingsInput, TpGetAthleteSettingsOutput } from "../../types.js";
import { heartRateZonesSchema, paceZonesSchema, powerZonesSchema } from "../views/settings.js";

export const input: z.ZodType<TpGetAthleteSettingsInput> = z.strictObject({
  response_format: oneOf(["concise", "detailed"]).default("concise"),
});

export const output: z.ZodType<TpGetAthleteSettingsOutput> = z.object({
  settings: z.object({
    athlete_id: z.string(),
    name: z.string().optional(),
    gender: z.string().optional(),
    birthday: z.string().optional(),
    age_years: z.number().optional(),
    time_zone: z.string().optional(),
    planned_calories_per_day: z.number().nullable().optional(),
    running_tss_source: z.string().optional(),
    power_zones: z.array(powerZonesSchema),
    heart_rate_zones: z.array(heartRateZonesSchema),
    speed_zones: z.array(paceZonesSchema),
    other: z.record(z.string(), z.unknown()).optional(),
  }),
});
