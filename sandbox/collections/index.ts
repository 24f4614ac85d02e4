import type { CollectionName } from "../behaviours.js";
import type { CollectionRule } from "../openapi.js";
import { availability } from "./availability.js";
import { events } from "./events.js";
import { libraries, libraryItems } from "./libraries.js";
import { notes } from "./notes.js";
import type { CollectionRules } from "./rules.js";
import { workouts } from "./workouts.js";

const collections: Record<CollectionName, CollectionRules> = {
  availability,
  events,
  libraries,
  libraryItems,
  notes,
  workouts,
  metrics: { key: "id", owner: "athleteId", day: "timeStamp", template: {} },
  nutrition: { key: "id", owner: "athleteId", day: "day", template: {} },
  equipment: { key: "equipmentId", owner: "athleteId", template: {} },
  plans: { key: "planId", owner: "ownerPersonId", template: {} },
  planWorkouts: {
    key: "workoutId",
    owner: "athleteId",
    day: "workoutDay",
    within: { field: "planId", parameter: "planId" },
    template: {},
  },
};

const PLAIN: CollectionRules = { key: "id", owner: "athleteId", template: {} };

/** The rules of a collection. One that is not listed is plain: its fields are those of the contract. */
export function rulesFor(rule: CollectionRule): CollectionRules {
  const rules = isKnown(rule.collection) ? collections[rule.collection] : PLAIN;
  return {
    ...rules,
    key: rule.key ?? rules.key,
    owner: rule.owner ?? rules.owner,
    ...(rule.day === undefined ? {} : { day: rule.day }),
    ...(rule.within === undefined ? {} : { within: rule.within }),
  };
}

function isKnown(name: string): name is CollectionName {
  return name in collections;
}
