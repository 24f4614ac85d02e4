// Generated from specs/tools/settings/tp_get_athlete_settings.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf } from "../../../src/tool/input-types.js";
import { nullishNumber, optionalNumber, optionalString, string } from "../../../src/values/scalar-types.js";
import type { TpGetAthleteSettingsInput, TpGetAthleteSettingsOutput } from "../../types.js";
import { sportSchema } from "../input/tables.js";
import { heartRateZonesSchema, paceZonesSchema, powerZonesSchema } from "../views/settings.js";

export const input: z.ZodType<TpGetAthleteSettingsInput> = z.strictObject({
  sport: sportSchema.optional(),
  response_format: oneOf(["concise", "detailed"]).default("concise"),
});

export const output: z.ZodType<TpGetAthleteSettingsOutput> = z.object({
  settings: z.object({
    athlete_id: string,
    name: optionalString,
    gender: optionalString,
    birthday: optionalString,
    age_years: optionalNumber,
    time_zone: optionalString,
    planned_calories_per_day: nullishNumber,
    running_tss_source: optionalString,
    power_zones: z.array(powerZonesSchema),
    heart_rate_zones: z.array(heartRateZonesSchema),
    speed_zones: z.array(paceZonesSchema),
    other: z.record(z.string(), z.unknown()).optional(),
  }),
});
