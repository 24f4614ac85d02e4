// Generated from specs/tools/settings/tp_get_athlete_settings.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, string } from "../../../src/values/scalar-types.js";
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
    name: nullishString,
    gender: nullishString,
    birthday: nullishString,
    age_years: nullishNumber,
    time_zone: nullishString,
    planned_calories_per_day: nullishNumber,
    running_tss_source: nullishString,
    power_zones: z.array(powerZonesSchema),
    heart_rate_zones: z.array(heartRateZonesSchema),
    speed_zones: z.array(paceZonesSchema),
    other: z.record(z.string(), z.unknown()).nullable().optional(),
  }),
});
