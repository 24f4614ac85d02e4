// Generated from specs/endpoints/workouts.yaml by `npm run codegen`. Do not edit.
import { workoutDetailsSchema, workoutSchema } from "../schemas/workouts.js";
import type { NewWorkout, Workout, WorkoutDetails } from "../types.js";
import type { Endpoint } from "../../src/runtime/endpoint.js";
import type { Day, Id } from "../../src/runtime/quantity.js";
import { checkWith } from "../../src/runtime/response-check.js";
import { z } from "zod";

/** Workouts between two days, both included, at most 90 days. Strength-builder workouts are never among them (KB-25). Evidence: live (KB-16, KB-17, KB-20, KB-23, KB-25). */
export const listWorkouts: Endpoint<{ athleteId: Id<"athleteId">; startDate: Day; endDate: Day }, undefined, Workout[]> = {
  id: "listWorkouts",
  method: "GET",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{startDate}/{endDate}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => z.array(workoutSchema)),
};

/** One workout with its structure and comments. Evidence: live (KB-16, KB-22, KB-24). */
export const getWorkout: Endpoint<{ athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> }, undefined, Workout> = {
  id: "getWorkout",
  method: "GET",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{workoutId}",
  query: [],
  response: "json",
  safe: true,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  check: checkWith(() => workoutSchema),
};

/** Adds a workout to the calendar. Nothing is computed from the structure; time, IF and TSS have to be sent. Evidence: live (KB-30, KB-31, KB-33, KB-34, KB-44). */
export const createWorkout: Endpoint<{ athleteId: Id<"athleteId"> }, NewWorkout, Workout> = {
  id: "createWorkout",
  method: "POST",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts",
  query: [],
  response: "json",
  safe: false,
  writeOnly: ["workoutTypeFamilyId"],
  errors: [],
  check: checkWith(() => workoutSchema),
};

/** Replaces a workout; the server wants the whole object back. Evidence: live (KB-31, KB-34, KB-35, KB-36, KB-44, KB-53). */
export const updateWorkout: Endpoint<{ athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> }, Workout, undefined> = {
  id: "updateWorkout",
  method: "PUT",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{workoutId}",
  query: [],
  response: "none",
  safe: false,
  writeOnly: ["workoutTypeFamilyId"],
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
};

/** Deletes a workout, planned or completed, for good. Evidence: live (observed: 200 with the body true). */
export const deleteWorkout: Endpoint<{ athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> }, undefined, undefined> = {
  id: "deleteWorkout",
  method: "DELETE",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{workoutId}",
  query: [],
  response: "none",
  safe: false,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
};

/** Files of a workout; the main object leaves them out. Evidence: live (KB-21). */
export const getWorkoutDetails: Endpoint<{ athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> }, undefined, WorkoutDetails> = {
  id: "getWorkoutDetails",
  method: "GET",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{workoutId}/details",
  query: [],
  response: "json",
  safe: true,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  check: checkWith(() => workoutDetailsSchema),
};
