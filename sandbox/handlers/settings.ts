import { isObject, type JsonObject } from "../../src/values/json.js";
import { bodyList, bodyObject, type Call, type Handlers, ownerOf } from "../call.js";
import { listIn, numberIn } from "../json.js";
import { noContent, ok, Refusal, type Reply } from "../reply.js";
import { type ZoneMetric, zoneMethods, zonesFor } from "../seasons/zones.js";

type ZoneKey = "powerZones" | "heartRateZones" | "speedZones";

function settings(call: Call): JsonObject {
  return call.store.single("settings", ownerOf(call));
}

function getAthleteSettings(call: Call): Reply {
  return ok(structuredClone(settings(call)));
}

/**
 * Stores the complete array as it is; bands are not recomputed. Anything but complete groups is a 500, as live (KB-62);
 * `currentUserId`, which the web form adds to every group, is not kept.
 */
function putZones(key: ZoneKey): (call: Call) => Reply {
  return (call) => {
    const groups = bodyList(call);
    if (groups.length === 0 || !groups.every(isComplete)) throw new Refusal(500, "An error has occurred.");
    settings(call)[key] = groups.map(({ currentUserId: _caller, ...group }) => group);
    return noContent();
  };
}

function isComplete(group: JsonObject): boolean {
  const numbers = ["workoutTypeId", "threshold", "calculationMethod"].every(
    (key) => numberIn(group, key) !== undefined,
  );
  return numbers && listIn(group, "zones").every(isObject) && listIn(group, "zones").length > 0;
}

const THRESHOLD: Record<ZoneMetric, string> = { power: "LTPower", heartrate: "LTHR", speed: "speed" };
const ARRIVED: Record<ZoneMetric, string> = {
  power: "lactateThreshold",
  heartrate: "lactateThreshold",
  speed: "thresholdSpeed",
};
/** Test-based methods take a test result and arrive at a lower threshold (KB-67). */
const TEST_BASED: Record<ZoneMetric, Record<number, number>> = {
  power: { 2: 0.95 },
  heartrate: {},
  speed: { 3: 0.94 },
};

/** Computes bands and stores nothing. Wants the signed-in person's user id, also when a coach asks. */
function calculateZones(call: Call): Reply {
  const metric = call.params.metric;
  const method = Number(call.params.method);
  if (metric !== "power" && metric !== "heartrate" && metric !== "speed")
    throw new Refusal(404, "Unknown metric.");
  if (Number(call.params.userId) !== call.account.person.userId) throw new Refusal(403, "Not your user id.");
  const given = numberIn(bodyObject(call), THRESHOLD[metric]);
  if (given === undefined || !zoneMethods(metric).includes(method))
    throw new Refusal(400, "The calculation method is not supported.");
  const threshold = given * (TEST_BASED[metric][method] ?? 1);
  const zones = zonesFor(metric, method, threshold).map(({ label, minimum, maximum }) => ({
    label,
    minimum: Math.round(minimum),
    maximum: Math.round(maximum),
    minimumAsDouble: minimum,
    maximumAsDouble: maximum,
  }));
  return ok({ calculationMethod: method, [ARRIVED[metric]]: threshold, zones });
}

/** Calories alone leave the rest of the nutrition settings as they are. */
function putNutritionSettings(call: Call): Reply {
  const calories = numberIn(bodyObject(call), "plannedCalories");
  if (calories === undefined) throw new Refusal(400, "plannedCalories is required.");
  const record = settings(call);
  const before = isObject(record.nutritionSettings) ? record.nutritionSettings : {};
  const after = { ...before, ...bodyObject(call), athleteId: ownerOf(call) };
  record.nutritionSettings = after;
  return ok(structuredClone(after));
}

export const settingsHandlers = {
  getAthleteSettings,
  putPowerZones: putZones("powerZones"),
  putHeartRateZones: putZones("heartRateZones"),
  putSpeedZones: putZones("speedZones"),
  calculateZones,
  putNutritionSettings,
} satisfies Handlers;
