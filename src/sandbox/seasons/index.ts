import type { Season } from "../store.js";
import type { Person } from "./people.js";
import { settingsOf } from "./settings.js";
import { seasonWorkouts } from "./workouts.js";

/** Everything a person's account holds around a day. The same person and day always give the same season. */
export function seasonOf(person: Person, today: string): Season {
  return {
    workouts: seasonWorkouts(person, today),
    settings: [settingsOf(person, today)],
  };
}
