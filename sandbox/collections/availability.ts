import { isDay } from "../../src/values/day.js";
import type { JsonObject } from "../../src/values/json.js";
import { midnight } from "../calendar.js";
import { bodyObject, type Call, ownerOf } from "../call.js";
import { numberIn } from "../json.js";
import { Refusal } from "../reply.js";
import type { CollectionRules } from "./rules.js";

const REASONS = new Set(["Appointment", "Injury", "Sick", "Vacation", "Work", "Other"]);
const TYPES = [1, 2];

/** Times an athlete cannot train (`type` 1) or not in every sport (2). `limitedAvailability` is always false in reads (KB-60). */
export const availability: CollectionRules = {
  key: "id",
  owner: "personId",
  day: "startDate",
  lastDay: "endDate",
  template: {
    id: 0,
    personId: 0,
    startDate: "",
    endDate: "",
    limitedAvailability: false,
    reason: null,
    availableSportTypes: [],
    description: null,
    type: 1,
  },
  ignored: ["athleteId"],
  accept,
};

function accept(draft: JsonObject, call: Call): JsonObject {
  if (bodyObject(call).personId !== ownerOf(call))
    throw new Refusal(400, "AthleteId of request url and PersonId of request body do not match");
  const start = String(draft.startDate).slice(0, 10);
  const end = String(draft.endDate).slice(0, 10);
  const known = TYPES.includes(numberIn(draft, "type") ?? 0) && REASONS.has(String(draft.reason ?? "Other"));
  if (!known || !isDay(start) || !isDay(end) || end < start)
    throw new Refusal(400, "The request is invalid.");
  return { ...draft, startDate: midnight(start), endDate: midnight(end), limitedAvailability: false };
}
