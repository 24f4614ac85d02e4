// Generated from specs/endpoints/metrics.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { Endpoint } from "../../src/http/endpoint.js";
import { checkWith } from "../../src/http/response-check.js";
import type { Day, Id } from "../../src/values/quantity.js";
import { metricRecordSchema } from "../schemas/metrics.js";
import type { MetricRecord, NewMetricRecord } from "../types.js";

/**
 * Measurements between two days, both included. The path ends in a plural s; the one that writes does not.
 * Evidence: live (KB-97, observed response).
 */
export const listMetrics: Endpoint<
  { athleteId: Id<"athleteId">; startDate: Day; endDate: Day },
  undefined,
  MetricRecord[]
> = {
  id: "listMetrics",
  method: "GET",
  host: "api",
  path: "/metrics/v3/athletes/{athleteId}/consolidatedtimedmetrics/{startDate}/{endDate}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => z.array(metricRecordSchema)),
};

/**
 * Adds a record of measurements, or corrects the one whose id is sent. Nothing is known that deletes one.
 * Evidence: live (KB-97, correcting by id: seen in one client only).
 */
export const logMetrics: Endpoint<{ athleteId: Id<"athleteId"> }, NewMetricRecord, undefined> = {
  id: "logMetrics",
  method: "POST",
  host: "api",
  path: "/metrics/v3/athletes/{athleteId}/consolidatedtimedmetric",
  query: [],
  response: "none",
  safe: false,
  encode: { body: { timeStamp: "midnight" } },
  errors: [],
  undo: { none: "Nothing is known that deletes a measurement." },
};

/**
 * Nutrition entries of connected food apps. Only empty responses were ever recorded, so that an entry's
 * fields are not known. Evidence: live (observed response, always empty).
 */
export const listNutrition: Endpoint<
  { athleteId: Id<"athleteId">; startDate: Day; endDate: Day },
  undefined,
  Record<string, unknown>[]
> = {
  id: "listNutrition",
  method: "GET",
  host: "api",
  path: "/fitness/v1/athletes/{athleteId}/nutrition/{startDate}/{endDate}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
  check: checkWith(() => z.array(z.record(z.string(), z.unknown()))),
};
