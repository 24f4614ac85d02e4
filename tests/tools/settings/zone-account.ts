import { objectsIn } from "../../../sandbox/json.js";
import type { JsonObject } from "../../../src/values/json.js";
import type { TestServer } from "../../kit/server.js";
import { settingsOf } from "../fresh-account.js";

export type ZoneKey = "powerZones" | "heartRateZones" | "speedZones";

/** The zone sets as the sandbox holds them. */
export function zoneSets(server: TestServer, key: ZoneKey, athlete?: number): JsonObject[] {
  return objectsIn(settingsOf(server, athlete), key);
}

/** The set of one sport. */
export function zoneSet(server: TestServer, key: ZoneKey, sport: number, athlete?: number): JsonObject {
  const found = zoneSets(server, key, athlete).find(({ workoutTypeId }) => workoutTypeId === sport);
  if (!found) throw new Error(`no set ${sport} in ${key}`);
  return found;
}

/** Upper bounds of a set. */
export function maxima(set: JsonObject): unknown[] {
  return objectsIn(set, "zones").map(({ maximum }) => maximum);
}

/** Leaves only the sets of these sports. */
export function keepSets(server: TestServer, key: ZoneKey, sports: readonly number[]): void {
  settingsOf(server)[key] = zoneSets(server, key).filter(({ workoutTypeId }) =>
    sports.includes(Number(workoutTypeId)),
  );
}
