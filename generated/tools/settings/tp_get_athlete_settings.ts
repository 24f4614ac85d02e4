// Generated from specs/tools/settings/tp_get_athlete_settings.yaml by `npm run codegen`. Do not edit.
import { dayOf } from "../../../src/expressions/dates.js";
import { otherSettings, runningTssSource } from "../../../src/expressions/settings.js";
import { textOf } from "../../../src/expressions/text.js";
import { zoneSetsFor } from "../../../src/expressions/zone-sets.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { getAthleteSettings } from "../../endpoints/settings.js";
import { sports } from "../../tables.js";
import type { TpGetAthleteSettingsInput, TpGetAthleteSettingsOutput } from "../../types.js";
import { heartRateZones, paceZones, powerZones } from "../../views/settings.js";

/** Get athlete settings. */
export async function tpGetAthleteSettings(
  input: TpGetAthleteSettingsInput,
  call: ToolCall,
): Promise<TpGetAthleteSettingsOutput> {
  const ctx = await call.begin();
  const found = await ctx.read(getAthleteSettings, { athleteId: ctx.athleteId });
  const sportId = sports.idOf(input.sport);
  return {
    settings: {
      athlete_id: textOf(found.athleteId),
      name: found.fullName,
      gender: found.gender,
      birthday: found.birthday ? dayOf(found.birthday) : undefined,
      age_years: found.age,
      time_zone: found.timeZone,
      planned_calories_per_day: found.nutritionSettings?.plannedCalories,
      running_tss_source: runningTssSource(found.preferredRunningTssSource),
      power_zones: zoneSetsFor(found.powerZones, sportId).map((set) => powerZones(set)),
      heart_rate_zones: zoneSetsFor(found.heartRateZones, sportId).map((set) => heartRateZones(set)),
      speed_zones: zoneSetsFor(found.speedZones, sportId).map((set) => paceZones(set)),
      other:
        input.response_format === "detailed"
          ? otherSettings(found, [
              "athleteId",
              "fullName",
              "gender",
              "birthday",
              "age",
              "timeZone",
              "preferredRunningTssSource",
              "powerZones",
              "heartRateZones",
              "speedZones",
            ])
          : undefined,
    },
  };
}
