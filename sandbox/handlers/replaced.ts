import { isObject, type Json } from "../../src/values/json.js";
import { type Call, ownerOf } from "../call.js";
import { numberIn } from "../json.js";

/** What the whole-document saves among the handlers replace, so that fields the server itself sent count as known. */
export const replaced: Record<string, (call: Call) => Json | undefined> = {
  putPowerZones: (call) => settings(call, "powerZones"),
  putHeartRateZones: (call) => settings(call, "heartRateZones"),
  putSpeedZones: (call) => settings(call, "speedZones"),
  putNutritionSettings: (call) => settings(call, "nutritionSettings"),
  putEquipment: (call) => call.store.records("equipment", ownerOf(call)),
  saveStrengthWorkout: (call) => {
    const body = isObject(call.body) ? call.body : {};
    return call.store.find("strength", numberIn(body, "calendarId") ?? 0, "id", String(body.id));
  },
};

function settings(call: Call, key: string): Json | undefined {
  return call.store.single("settings", ownerOf(call))[key];
}
