import { eventTypes } from "../../generated/tables.js";
import { isDay } from "../../src/values/day.js";
import { isObject, type JsonObject } from "../../src/values/json.js";
import { midnight } from "../calendar.js";
import { bodyObject, type Call, ownerOf } from "../call.js";
import { listIn } from "../json.js";
import { Refusal } from "../reply.js";
import type { CollectionRules } from "./rules.js";

export const blankEvent = {
  id: 0,
  personId: 0,
  name: "",
  eventDate: "",
  eventType: "OtherOther",
  atpPriority: null,
  atpId: null,
  atpWeekId: null,
  description: null,
  comment: null,
  ctlTarget: null,
  distance: null,
  distanceUnits: null,
  raceTypeDuration: null,
  externalEventId: null,
  externalEventSource: null,
  goals: {},
  results: [],
  legs: [],
  workouts: [],
  isHidden: false,
  isLocked: false,
} satisfies JsonObject;

/**
 * Races and other events. The owner is `personId`; a body built for `athleteId`, or without its lists, is a 500 (KB-50). A type that
 * the web form does not send is stored as `Undefined` (KB-52).
 */
export const events: CollectionRules = {
  key: "id",
  owner: "personId",
  day: "eventDate",
  template: blankEvent,
  ignored: ["athleteId", "priority"],
  accept,
};

function accept(draft: JsonObject, call: Call): JsonObject {
  const body = bodyObject(call);
  const lists = ["legs", "workouts", "results"].every((key) => Array.isArray(draft[key]) && key in body);
  if (!lists || !isObject(draft.goals) || body.personId !== ownerOf(call) || !draft.name)
    throw new Refusal(500, "An error has occurred.");
  const day = String(draft.eventDate).slice(0, 10);
  if (!isDay(day)) throw new Refusal(400, "The request is invalid: eventDate");
  return {
    ...draft,
    eventDate: midnight(day),
    eventType: eventTypes.nameOf(String(draft.eventType)) ?? "Undefined",
    goals: { ...goals(draft), ...draft.goals },
    results: listIn(draft, "results").map((row) =>
      isObject(row) ? { place: null, entrants: null, ...row } : row,
    ),
  };
}

function goals(draft: JsonObject): JsonObject {
  const ids = { athleteEventId: draft.id ?? null, athleteId: draft.personId ?? null };
  return { ...ids, distance: null, time: null, place: null, finish: null, pr: null, written: [] };
}
