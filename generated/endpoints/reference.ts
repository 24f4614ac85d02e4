// Generated from specs/endpoints/reference.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { Endpoint } from "../../src/http/endpoint.js";
import { checkWith } from "../../src/http/response-check.js";
import { userResponseSchema, workoutTypeSchema } from "../schemas/reference.js";
import type { UserResponse, WorkoutType } from "../types.js";

/** The signed-in person, and for a coach the roster. Evidence: live (KB-02, KB-03, KB-04, KB-14, KB-15). */
export const getUser: Endpoint<Record<string, never>, undefined, UserResponse> = {
  id: "getUser",
  method: "GET",
  host: "api",
  path: "/users/v3/user",
  query: [],
  response: "json",
  safe: true,
  standing: true,
  errors: [],
  check: checkWith(() => userResponseSchema),
};

/** All sports and their kinds. Evidence: live (KB-18, KB-19). */
export const listWorkoutTypes: Endpoint<Record<string, never>, undefined, WorkoutType[]> = {
  id: "listWorkoutTypes",
  method: "GET",
  host: "api",
  path: "/fitness/v6/workouttypes",
  query: [],
  response: "json",
  safe: true,
  steady: true,
  errors: [],
  check: checkWith(() => z.array(workoutTypeSchema)),
};
