// Generated from specs/endpoints/analysis.yaml by `npm run codegen`. Do not edit.
import { performanceDaySchema } from "../schemas/analysis.js";
import type { PerformanceDay, PerformanceRequest } from "../types.js";
import type { Endpoint } from "../../src/runtime/endpoint.js";
import type { Day, Id } from "../../src/runtime/quantity.js";
import { checkWith } from "../../src/runtime/response-check.js";
import { z } from "zod";

/** Fitness, fatigue and form for each day; a read that uses POST. Evidence: live (KB-90, observed request and answer). */
export const getPerformance: Endpoint<{ athleteId: Id<"athleteId">; startDate: Day; endDate: Day }, PerformanceRequest, PerformanceDay[]> = {
  id: "getPerformance",
  method: "POST",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/reporting/performancedata/{startDate}/{endDate}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => z.array(performanceDaySchema)),
};
