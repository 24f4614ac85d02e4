import type { Sandbox } from "../../sandbox/index.js";
import type { JsonObject } from "../../src/values/json.js";

/** Athlete ids of the sandbox. */
export const LENA = 4_100_101;
export const MARTA = 4_200_500;
export const ANNA_BERGER = 4_200_611;
export const ANNA_LINDHOLM = 4_200_777;
export const JONAS = 4_200_900;

/** A cycling session that is still to come, with a planned start and a structure. */
export function plannedRide(sandbox: Sandbox, athlete = LENA): JsonObject {
  return workout(sandbox, athlete, ({ workoutDay, workoutTypeValueId, startTimePlanned, structure }) =>
    Boolean(String(workoutDay) > "2026-04-12" && workoutTypeValueId === 2 && startTimePlanned && structure),
  );
}

export function completedRide(sandbox: Sandbox, athlete = LENA): JsonObject {
  return workout(sandbox, athlete, ({ totalTime, workoutTypeValueId }) =>
    Boolean(totalTime && workoutTypeValueId === 2),
  );
}

export function stored(sandbox: Sandbox, workoutId: unknown, athlete = LENA): JsonObject | undefined {
  return sandbox.store.find("workouts", athlete, "workoutId", Number(workoutId));
}

function workout(sandbox: Sandbox, athlete: number, fits: (workout: JsonObject) => boolean): JsonObject {
  const found = sandbox.store.records("workouts", athlete).find(fits);
  if (!found) throw new Error("the sandbox's season has no such workout");
  return found;
}
