// Generated from specs/endpoints/settings.yaml by `npm run codegen`. Do not edit.
import { request } from "../../src/http/change-rules.js";
import type { Endpoint } from "../../src/http/endpoint.js";
import { checkWith } from "../../src/http/response-check.js";
import type { Id } from "../../src/values/quantity.js";
import {
  athleteSettingsSchema,
  calculatedZonesSchema,
  poolLengthSettingsSchema,
} from "../schemas/settings.js";
import { sports } from "../tables.js";
import type {
  AthleteSettings,
  CalculatedZones,
  HeartRateZoneSet,
  NutritionSettings,
  NutritionTarget,
  PoolLengthSettings,
  PowerZoneSet,
  SpeedZoneSet,
  ZoneQuestion,
} from "../types.js";

/**
 * Profile, preferences and all zone sets. Holds secrets, which no tool shows. Evidence: live (KB-62, KB-63,
 * KB-69).
 */
export const getAthleteSettings: Endpoint<{ athleteId: Id<"athleteId"> }, undefined, AthleteSettings> = {
  id: "getAthleteSettings",
  method: "GET",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/settings",
  query: [],
  response: "json",
  safe: true,
  standing: true,
  errors: [],
  check: checkWith(() => athleteSettingsSchema),
};

/**
 * Replaces all power zone sets. Anything but the whole list is a 500; bands are stored as sent. Evidence:
 * live (KB-62, KB-63, KB-66).
 */
export const putPowerZones: Endpoint<{ athleteId: Id<"athleteId"> }, PowerZoneSet[], undefined> = {
  id: "putPowerZones",
  method: "PUT",
  host: "api",
  path: "/fitness/v2/athletes/{athleteId}/powerzones",
  query: [],
  response: "none",
  safe: false,
  writeOnly: ["currentUserId"],
  errors: [],
  record: {
    keys: ["workoutTypeId"],
    keysGiven: true,
    units: { threshold: "W" },
    tables: { workoutTypeId: sports },
    read: (params: { athleteId: Id<"athleteId"> }) =>
      request(getAthleteSettings, { athleteId: params.athleteId }),
    pick: (found: AthleteSettings) => found.powerZones ?? undefined,
  },
};

/** Replaces all heart-rate zone sets. Evidence: live (KB-62, KB-64, KB-66). */
export const putHeartRateZones: Endpoint<{ athleteId: Id<"athleteId"> }, HeartRateZoneSet[], undefined> = {
  id: "putHeartRateZones",
  method: "PUT",
  host: "api",
  path: "/fitness/v2/athletes/{athleteId}/heartratezones",
  query: [],
  response: "none",
  safe: false,
  writeOnly: ["currentUserId"],
  errors: [],
  record: {
    keys: ["workoutTypeId"],
    keysGiven: true,
    units: { threshold: "bpm", maximumHeartRate: "bpm", restingHeartRate: "bpm" },
    tables: { workoutTypeId: sports },
    read: (params: { athleteId: Id<"athleteId"> }) =>
      request(getAthleteSettings, { athleteId: params.athleteId }),
    pick: (found: AthleteSettings) => found.heartRateZones ?? undefined,
  },
};

/** Replaces all pace zone sets. Evidence: live (KB-62, KB-65, KB-66). */
export const putSpeedZones: Endpoint<{ athleteId: Id<"athleteId"> }, SpeedZoneSet[], undefined> = {
  id: "putSpeedZones",
  method: "PUT",
  host: "api",
  path: "/fitness/v2/athletes/{athleteId}/speedzones",
  query: [],
  response: "none",
  safe: false,
  writeOnly: ["currentUserId"],
  errors: [],
  record: {
    keys: ["workoutTypeId"],
    keysGiven: true,
    units: { threshold: "m/s" },
    tables: { workoutTypeId: sports },
    read: (params: { athleteId: Id<"athleteId"> }) =>
      request(getAthleteSettings, { athleteId: params.athleteId }),
    pick: (found: AthleteSettings) => found.speedZones ?? undefined,
  },
};

/**
 * Bands of a method for a threshold; stores nothing. The user is the signed-in one, also when a coach asks
 * for an athlete. Evidence: live (KB-66, KB-67).
 */
export const calculateZones: Endpoint<
  { userId: Id<"userId">; metric: "power" | "heartrate" | "speed"; method: Id<"zoneMethod"> },
  ZoneQuestion,
  CalculatedZones
> = {
  id: "calculateZones",
  method: "POST",
  host: "api",
  path: "/trainingzones/v1/users/{userId}/{metric}/calculate/{method}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => calculatedZonesSchema),
};

/**
 * Sets the planned calories of a day. The response may be empty. Evidence: code (two clients send it; the
 * response was never read).
 */
export const updateNutritionSettings: Endpoint<{ athleteId: Id<"athleteId"> }, NutritionTarget, undefined> = {
  id: "updateNutritionSettings",
  method: "POST",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/nutritionsettings",
  query: [],
  response: "none",
  safe: false,
  errors: [],
  record: {
    keys: ["athleteId"],
    units: { plannedCalories: "kcal" },
    named: "athleteId",
    read: (params: { athleteId: Id<"athleteId"> }) =>
      request(getAthleteSettings, { athleteId: params.athleteId }),
    pick: (found: AthleteSettings) => found.nutritionSettings ?? undefined,
  },
  undo: {
    by: (params: { athleteId: Id<"athleteId"> }, record: NutritionSettings) =>
      request(
        updateNutritionSettings,
        { athleteId: params.athleteId },
        { plannedCalories: record.plannedCalories ?? 0 },
      ),
  },
};

/** Pool lengths to choose from. Evidence: live (observed response). */
export const getPoolLengthSettings: Endpoint<{ athleteId: Id<"athleteId"> }, undefined, PoolLengthSettings> =
  {
    id: "getPoolLengthSettings",
    method: "GET",
    host: "api",
    path: "/fitness/v1/athletes/{athleteId}/poollengthsettings",
    query: [],
    response: "json",
    safe: true,
    steady: true,
    standing: true,
    errors: [],
    check: checkWith(() => poolLengthSettingsSchema),
  };
