import type { JsonObject } from "../../src/values/json.js";
import type { Season } from "../store.js";
import { annualPlanOf } from "./annual-plan.js";
import { groupsOf, plansOf, planWorkoutsOf } from "./coaching.js";
import { equipmentOf } from "./equipment.js";
import { filesFor } from "./files.js";
import { librariesOf, libraryItemsOf } from "./library.js";
import { madeOnce } from "./made-once.js";
import { metricsOf } from "./metrics.js";
import { availabilityOf, noteCommentsOf, notesOf } from "./notes.js";
import { type Person, roster } from "./people.js";
import { pools } from "./pools.js";
import { racesOf } from "./races.js";
import { settingsOf } from "./settings.js";
import { strengthOf } from "./strength.js";
import { seasonWorkouts } from "./workouts.js";

/**
 * Everything a person's account holds around a day. The same person and day always give the same season.
 * @param coached the coach's athletes, for the coach's groups
 */
export function seasonOf(person: Person, today: string, coached: readonly Person[] = roster.coached): Season {
  const once = (collection: string, make: () => JsonObject[]) =>
    madeOnce(`${collection} ${person.personId} ${today}`, make);
  const workouts = once("workouts", () => seasonWorkouts(person, today));
  return {
    workouts,
    files: once("files", () => filesFor(workouts())),
    settings: () => [settingsOf(person, today)],
    pools: () => [pools()],
    events: () => racesOf(person, today),
    atp: () => annualPlanOf(person, today),
    notes: () => notesOf(person, today),
    noteComments: () => noteCommentsOf(person, today),
    availability: () => availabilityOf(person, today),
    metrics: once("metrics", () => metricsOf(person, today)),
    nutrition: () => [],
    equipment: () => equipmentOf(person, today),
    libraries: () => librariesOf(person),
    libraryItems: once("libraryItems", () => libraryItemsOf(person)),
    strength: () => strengthOf(person, today),
    groups: () => groupsOf(person, coached),
    plans: () => plansOf(person),
    planWorkouts: once("planWorkouts", () => planWorkoutsOf(person)),
  };
}
