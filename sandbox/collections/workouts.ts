import { isDay } from "../../src/values/day.js";
import { isObject, type Json, type JsonObject, parseJson } from "../../src/values/json.js";
import { round } from "../../src/values/number.js";
import { midnight } from "../calendar.js";
import type { Call } from "../call.js";
import { numberIn } from "../json.js";
import { Refusal } from "../reply.js";
import { isSport } from "../seasons/sports.js";
import { blankWorkout } from "../seasons/workout-record.js";
import type { CollectionRules } from "./rules.js";

/**
 * Calendar workouts, as the v6 endpoints treat them: structure goes in as JSON text and comes out as an object (KB-44), tags are one
 * comma-separated text (KB-33), the day is midnight (KB-34), partial saves are refused, and an unknown id is a 400 (KB-16).
 */
export const workouts: CollectionRules = {
  key: "workoutId",
  owner: "athleteId",
  day: "workoutDay",
  template: blankWorkout,
  ignored: ["workoutTypeFamilyId", "tags", "athleteComments"],
  longestRange: 90,
  accept,
  missing: invalidWorkoutId,
};

export function invalidWorkoutId(id: string): Refusal {
  return new Refusal(400, `Invalid workoutId (${id})`);
}

const SCORES = { rpe: 10, feeling: 10 };

function accept(draft: JsonObject, call: Call): JsonObject {
  const day = String(draft.workoutDay).slice(0, 10);
  if (!isDay(day)) throw invalid("workoutDay");
  if (!isSport(numberIn(draft, "workoutTypeValueId"))) throw invalid("workoutTypeValueId");
  if (draft.userTags !== null && typeof draft.userTags !== "string") throw invalid("userTags");
  for (const [score, highest] of Object.entries(SCORES)) checkScore(draft, score, highest);
  const stamp = call.store.clock.stamp();
  return {
    ...draft,
    ...compliance(draft),
    workoutDay: midnight(day),
    structure: structureOf(draft, call.body),
    calories: caloriesOf(draft),
    lastModifiedDate: stamp,
    sharedWorkoutInformationExpireKey: `expires-${stamp}`,
  };
}

function invalid(field: string): Refusal {
  return new Refusal(400, `The request is invalid: ${field}`);
}

function checkScore(draft: JsonObject, field: string, highest: number): void {
  const value = draft[field];
  if (value === null) return;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > highest)
    throw invalid(field);
}

/** The object to keep: parsed from the text that was sent, or what was there before when nothing was. */
function structureOf(draft: JsonObject, body: Json | undefined): Json {
  const sent = isObject(body) ? body.structure : undefined;
  if (sent === undefined) return draft.structure ?? null;
  if (sent === null || sent === "") return null;
  const structure = typeof sent === "string" ? parseJson(sent) : undefined;
  if (!isObject(structure)) throw invalid("structure");
  if (/"intensityClass":"recovery"|"unit":"yard"/.test(JSON.stringify(structure))) throw invalid("structure");
  return structure;
}

/** A workout with a duration is done; the server then compares it with the plan (KB-36). */
export function compliance(draft: JsonObject): JsonObject {
  return {
    complianceDurationPercent: percent(draft, "totalTime", "totalTimePlanned"),
    complianceDistancePercent: percent(draft, "distance", "distancePlanned"),
    complianceTssPercent: percent(draft, "tssActual", "tssPlanned"),
  };
}

function percent(draft: JsonObject, actual: string, planned: string): number | null {
  const done = numberIn(draft, actual);
  const wanted = numberIn(draft, planned);
  return done !== undefined && wanted ? round((done / wanted) * 100, 1) : null;
}

const KCAL_PER_HOUR = 550;

function caloriesOf(draft: JsonObject): Json {
  const hours = numberIn(draft, "totalTime");
  return draft.calories ?? (hours === undefined ? null : Math.round(hours * KCAL_PER_HOUR));
}
