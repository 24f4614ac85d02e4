// Generated from specs/endpoints/analysis.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { Endpoint } from "../../src/http/endpoint.js";
import { checkWith } from "../../src/http/response-check.js";
import type { DateTime, Day, Id } from "../../src/values/quantity.js";
import {
  analysisChartsSchema,
  analysisLapsSchema,
  analysisSummarySchema,
  annualPlanWeekSchema,
  performanceDaySchema,
  personalRecordSchema,
  workoutRecordsSchema,
} from "../schemas/analysis.js";
import type {
  AnalysisCharts,
  AnalysisLaps,
  AnalysisRequest,
  AnalysisSummary,
  AnnualPlanWeek,
  PerformanceDay,
  PerformanceRequest,
  PersonalRecord,
  WorkoutRecords,
} from "../types.js";

/**
 * Fitness, fatigue and form for each day; a read that uses POST. Evidence: live (KB-90, observed request and
 * response).
 */
export const getPerformance: Endpoint<
  { athleteId: Id<"athleteId">; startDate: Day; endDate: Day },
  PerformanceRequest,
  PerformanceDay[]
> = {
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

/**
 * Totals of a recorded workout. Neither athlete nor viewer is named, also for a coach. Evidence: live (KB-91,
 * KB-92).
 */
export const analyzeSummary: Endpoint<Record<string, never>, AnalysisRequest, AnalysisSummary> = {
  id: "analyzeSummary",
  method: "POST",
  host: "analysis",
  path: "/workout-analysis/v2/analyze/summary",
  query: [],
  response: "json",
  safe: true,
  slow: true,
  errors: [
    { status: 400, when: "Invalid workoutId", as: "NOT_FOUND" },
    {
      status: 404,
      as: "NOT_FOUND",
      message: "There is no analysis for this workout; it may not have been done yet.",
    },
  ],
  check: checkWith(() => analysisSummarySchema),
};

/**
 * The recording second by second, with zones for each channel. 404 for a workout without device data.
 * Evidence: live (KB-91, KB-93).
 */
export const analyzeCharts: Endpoint<
  Record<string, never>,
  AnalysisRequest,
  AnalysisCharts | null | undefined
> = {
  id: "analyzeCharts",
  method: "POST",
  host: "analysis",
  path: "/workout-analysis/v2/analyze/charts",
  query: [],
  response: "json",
  safe: true,
  slow: true,
  errors: [],
  nothing: [404],
  check: checkWith(() => analysisChartsSchema.nullish()),
};

/** The laps of a recording. 404 for a workout without device data. Evidence: live (KB-91). */
export const analyzeLaps: Endpoint<
  Record<string, never>,
  AnalysisRequest,
  AnalysisLaps | null | undefined
> = {
  id: "analyzeLaps",
  method: "POST",
  host: "analysis",
  path: "/workout-analysis/v2/analyze/laps",
  query: [],
  response: "json",
  safe: true,
  slow: true,
  errors: [],
  nothing: [404],
  check: checkWith(() => analysisLapsSchema.nullish()),
};

/**
 * Best values of one type in a range of days, best first. The sport is Bike or Run. Evidence: live (KB-94).
 */
export const listPersonalRecords: Endpoint<
  {
    athleteId: Id<"athleteId">;
    sport: string;
    prType: string;
    startDate: Day | DateTime;
    endDate: Day | DateTime;
  },
  undefined,
  PersonalRecord[] | null | undefined
> = {
  id: "listPersonalRecords",
  method: "GET",
  host: "api",
  path: "/personalrecord/v2/athletes/{athleteId}/{sport}",
  query: ["prType", "startDate", "endDate"],
  response: "json",
  safe: true,
  encode: { params: { startDate: "midnight", endDate: "midnight" } },
  errors: [],
  nothing: [204],
  check: checkWith(() => z.array(personalRecordSchema).nullish()),
};

/** The places among an athlete's bests that a workout took. Evidence: live (agreed by four clients). */
export const getWorkoutRecords: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId">; displayPeaksForBasic: boolean },
  undefined,
  WorkoutRecords | null | undefined
> = {
  id: "getWorkoutRecords",
  method: "GET",
  host: "api",
  path: "/personalrecord/v2/athletes/{athleteId}/workouts/{workoutId}",
  query: ["displayPeaksForBasic"],
  response: "json",
  safe: true,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  nothing: [204],
  check: checkWith(() => workoutRecordsSchema.nullish()),
};

/** Weeks of the annual training plan with their targets. Evidence: live (agreed by three clients). */
export const getAnnualPlan: Endpoint<
  { athleteId: Id<"athleteId">; startDate: Day; endDate: Day },
  undefined,
  AnnualPlanWeek[] | null | undefined
> = {
  id: "getAnnualPlan",
  method: "GET",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/atp/{startDate}/{endDate}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  nothing: [204],
  check: checkWith(() => z.array(annualPlanWeekSchema).nullish()),
};
