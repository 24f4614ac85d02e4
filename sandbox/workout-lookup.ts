import type { Json, JsonObject } from "../src/values/json.js";
import { type Call, ownerOf } from "./call.js";
import { invalidWorkoutId } from "./collections/workouts.js";

/** A workout of the athlete in the path. @throws Refusal 400 `Invalid workoutId` */
export function workoutById(call: Call, id: Json | undefined): JsonObject {
  const workout = call.store.find("workouts", ownerOf(call), "workoutId", String(id));
  if (!workout) throw invalidWorkoutId(String(id));
  return workout;
}

/** A workout of any athlete the account may see, for the calls whose path names no athlete. */
export function accessibleWorkout(call: Call, id: number): JsonObject {
  for (const { personId } of call.account.athletes) {
    const workout = call.store.find("workouts", personId, "workoutId", id);
    if (workout) return workout;
  }
  throw invalidWorkoutId(String(id));
}
