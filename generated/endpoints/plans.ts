// Generated from specs/endpoints/plans.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { Endpoint } from "../../src/http/endpoint.js";
import { checkWith } from "../../src/http/response-check.js";
import type { Day, Id } from "../../src/values/quantity.js";
import { trainingPlanSchema } from "../schemas/plans.js";
import { workoutSchema } from "../schemas/workouts.js";
import type { TrainingPlan, Workout } from "../types.js";

/**
 * The training plans of the signed-in account. Plans that were bought or shared may be missing. Evidence:
 * live (KB-74, KB-75).
 */
export const listTrainingPlans: Endpoint<Record<string, never>, undefined, TrainingPlan[]> = {
  id: "listTrainingPlans",
  method: "GET",
  host: "api",
  path: "/plans/v1/plans",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => z.array(trainingPlanSchema)),
};

/** One plan with its description and weekly sums. Evidence: live (KB-74, KB-75). */
export const getTrainingPlan: Endpoint<{ planId: Id<"planId"> }, undefined, TrainingPlan> = {
  id: "getTrainingPlan",
  method: "GET",
  host: "api",
  path: "/plans/v1/plans/{planId}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => trainingPlanSchema),
};

/**
 * Sessions of a plan between two days of its own calendar, of any range. Banners of periods are among them
 * (KB-75); sessions of the strength builder are not. Evidence: live (KB-75).
 */
export const listPlanWorkouts: Endpoint<
  { planId: Id<"planId">; startDate: Day; endDate: Day },
  undefined,
  Workout[]
> = {
  id: "listPlanWorkouts",
  method: "GET",
  host: "api",
  path: "/plans/v1/plans/{planId}/workouts/{startDate}/{endDate}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => z.array(workoutSchema)),
};
