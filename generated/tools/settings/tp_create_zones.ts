// Generated from specs/tools/settings/tp_create_zones.yaml by `npm run codegen`. Do not edit.
import { paceMistake, paceOf, paceUnitOf, speedOfPace } from "../../../src/expressions/pace.js";
import { rounded } from "../../../src/expressions/units.js";
import { newBands, paceBand, wholeBand } from "../../../src/expressions/zone-bands.js";
import { thresholdAsked } from "../../../src/expressions/zone-methods.js";
import { otherThreshold, zoneSetOf } from "../../../src/expressions/zone-sets.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import {
  calculateZones,
  getAthleteSettings,
  putHeartRateZones,
  putPowerZones,
  putSpeedZones,
} from "../../endpoints/settings.js";
import { zoneSports } from "../../tables.js";
import type { TpCreateZonesInput, TpCreateZonesOutput } from "../../types.js";

/** Add a zone set. */
export async function tpCreateZones(input: TpCreateZonesInput, call: ToolCall): Promise<TpCreateZonesOutput> {
  if (input.metric !== "speed" && input.threshold === undefined) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `${input.metric} zones need threshold, in ${input.metric === "power" ? "watts" : "bpm"}.`,
    );
  }
  if (input.metric === "speed" && (input.pace === undefined || input.threshold !== undefined)) {
    throw new ToolError(
      "VALIDATION_ERROR",
      "speed zones need pace, for example 4:10/km, and take no threshold.",
    );
  }
  if (input.metric !== "speed" && input.pace !== undefined) {
    throw new ToolError("VALIDATION_ERROR", "pace is for speed zones.");
  }
  if (input.metric !== "heartrate" && (input.max_hr ?? input.resting_hr) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", "max_hr and resting_hr are for heartrate zones.");
  }
  const mistake = paceMistake("pace", input.pace, input.workout_type === "swim" ? "100m" : "km");
  if (mistake !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${mistake}.`);
  }
  const speed = speedOfPace(input.pace, input.workout_type === "swim" ? "100m" : "km");
  const threshold = thresholdAsked(input.threshold, speed);
  const sport = zoneSports.idOf(input.workout_type);
  const ctx = await call.begin();
  const settings = await ctx.read(getAthleteSettings, { athleteId: ctx.athleteId });
  const existing =
    input.metric === "power"
      ? zoneSetOf(settings.powerZones, sport)
      : input.metric === "heartrate"
        ? zoneSetOf(settings.heartRateZones, sport)
        : zoneSetOf(settings.speedZones, sport);
  if (existing !== undefined) {
    throw new ToolError(
      "CONFLICT",
      `There is a ${input.metric} zone set for ${input.workout_type} already. Nothing was written.`,
      { nextStep: "Change it with tp_update_ftp, tp_update_hr_zones or tp_update_speed_zones." },
    );
  }
  const calculated = await ctx.read(
    calculateZones,
    { userId: ctx.userId, metric: input.metric, method: input.calculation_method },
    {
      zoneType: input.calculation_method,
      LTPower: input.metric === "power" ? threshold : undefined,
      LTHR: input.metric === "heartrate" ? threshold : undefined,
      maxHR: input.metric === "heartrate" ? (input.max_hr ?? null) : undefined,
      restingHR: input.metric === "heartrate" ? (input.resting_hr ?? null) : undefined,
      speed,
      distance: input.metric === "speed" ? input.distance : undefined,
    },
  );
  if (otherThreshold(calculated, threshold) !== undefined) {
    throw new ToolError(
      "TEST_BASED_METHOD",
      `Method ${input.calculation_method} works from a test result: it would make ${rounded(otherThreshold(calculated, threshold), 3)} of the ${rounded(threshold, 3)} given. Nothing was written.`,
      { nextStep: "Choose another method with tp_get_zone_methods." },
    );
  }
  const bands = newBands(
    { workoutTypeId: sport, zones: [] },
    threshold,
    calculated,
    input.metric === "speed" ? "exact" : "whole",
  );
  if (bands === undefined) {
    throw new ToolError(
      "API_ERROR",
      `TrainingPeaks' zone calculator gave no bands for ${input.metric} method ${input.calculation_method}. Nothing was written.`,
      { nextStep: "Choose another method with tp_get_zone_methods." },
    );
  }
  const fresh = {
    zoneCalculatorId: null,
    threshold,
    calculationMethod: input.calculation_method,
    workoutTypeId: sport,
    zones: bands.zones,
    maximumHeartRate: input.metric === "heartrate" ? (input.max_hr ?? null) : undefined,
    restingHeartRate: input.metric === "heartrate" ? (input.resting_hr ?? null) : undefined,
    distance: input.metric === "speed" ? input.distance : undefined,
  };
  const power =
    input.metric === "power"
      ? await ctx.write(putPowerZones, {
          params: { athleteId: ctx.athleteId },
          body: [...(settings.powerZones ?? []), fresh].map((set) => ({ ...set, currentUserId: ctx.userId })),
          expected: fresh,
          readBack: () =>
            ctx
              .read(getAthleteSettings, { athleteId: ctx.athleteId })
              .then((now) => zoneSetOf(now.powerZones, sport)),
        })
      : undefined;
  const heart =
    input.metric === "heartrate"
      ? await ctx.write(putHeartRateZones, {
          params: { athleteId: ctx.athleteId },
          body: [...(settings.heartRateZones ?? []), fresh].map((set) => ({
            ...set,
            currentUserId: ctx.userId,
          })),
          expected: fresh,
          readBack: () =>
            ctx
              .read(getAthleteSettings, { athleteId: ctx.athleteId })
              .then((now) => zoneSetOf(now.heartRateZones, sport)),
        })
      : undefined;
  const pace =
    input.metric === "speed"
      ? await ctx.write(putSpeedZones, {
          params: { athleteId: ctx.athleteId },
          body: [...(settings.speedZones ?? []), fresh].map((set) => ({ ...set, currentUserId: ctx.userId })),
          expected: fresh,
          readBack: () =>
            ctx
              .read(getAthleteSettings, { athleteId: ctx.athleteId })
              .then((now) => zoneSetOf(now.speedZones, sport)),
        })
      : undefined;
  const stored = power ?? heart ?? pace;
  return {
    metric: input.metric,
    workout_type: zoneSports.nameOf(sport),
    workout_type_id: sport,
    calculation_method: input.calculation_method,
    threshold: rounded(stored?.threshold, 4),
    threshold_pace: speed === undefined ? undefined : paceOf(speed, sport),
    zones: (stored?.zones ?? []).map((band, index, all) => ({
      label: band.label ?? String(index + 1),
      range:
        input.metric === "speed"
          ? paceBand(band, index === all.length - 1, paceUnitOf(sport))
          : wholeBand(band, index === all.length - 1, input.metric === "power" ? "W" : "bpm"),
    })),
  };
}
