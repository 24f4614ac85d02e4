import type { CollectionRule } from "../openapi.js";
import type { CollectionRules } from "./rules.js";
import { workouts } from "./workouts.js";

const collections: Record<string, CollectionRules> = { workouts };

/** The rules of a collection. One that is not listed is plain: its fields are those of the contract. */
export function rulesFor(rule: CollectionRule): CollectionRules {
  const rules = collections[rule.collection] ?? { key: "id", owner: "athleteId", template: {} };
  return {
    ...rules,
    key: rule.key ?? rules.key,
    owner: rule.owner ?? rules.owner,
    ...(rule.day === undefined ? {} : { day: rule.day }),
  };
}
