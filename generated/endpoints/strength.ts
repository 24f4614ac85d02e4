// Generated from specs/endpoints/strength.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { dayOf } from "../../src/expressions/dates.js";
import { readsSame } from "../../src/expressions/text.js";
import { request } from "../../src/http/change-rules.js";
import type { Endpoint } from "../../src/http/endpoint.js";
import { checkWith } from "../../src/http/response-check.js";
import type { Day, Id } from "../../src/values/quantity.js";
import { libraryContentSchema, strengthSummarySchema, strengthWorkoutSchema } from "../schemas/strength.js";
import type { LibraryContent, StrengthSummary, StrengthWorkout } from "../types.js";

/**
 * The catalogue of some 950 exercises. There is no search on the server (KB-84). Evidence: code (KB-84, three
 * clients read it, one says there is none).
 */
export const getLibraryContent: Endpoint<Record<string, never>, undefined, LibraryContent> = {
  id: "getLibraryContent",
  method: "GET",
  host: "strength",
  path: "/rx/activity/v1/libraryContent",
  query: [],
  response: "json",
  safe: true,
  wrapped: true,
  steady: true,
  slow: true,
  errors: [],
  check: checkWith(() => libraryContentSchema),
};

/**
 * Sessions between two days; the only list there is. The calendar is that of the athlete. Evidence: live
 * (KB-25, KB-80).
 */
export const listStrengthWorkouts: Endpoint<
  { calendarId: Id<"athleteId">; startDate: Day; endDate: Day },
  undefined,
  StrengthSummary[]
> = {
  id: "listStrengthWorkouts",
  method: "GET",
  host: "strength",
  path: "/rx/activity/v1/workouts/calendar/{calendarId}/{startDate}/{endDate}",
  query: [],
  response: "json",
  safe: true,
  wrapped: true,
  standing: true,
  errors: [],
  check: checkWith(() => z.array(strengthSummarySchema)),
};

/** One session, whole. Evidence: live (KB-80, KB-82). */
export const getStrengthWorkout: Endpoint<{ workoutId: Id<"strengthId"> }, undefined, StrengthWorkout> = {
  id: "getStrengthWorkout",
  method: "GET",
  host: "strength",
  path: "/rx/activity/v1/workouts/{workoutId}",
  query: [],
  response: "json",
  safe: true,
  wrapped: true,
  errors: [],
  check: checkWith(() => strengthWorkoutSchema),
};

/** The counters of one session. Evidence: live (KB-80). */
export const getStrengthSummary: Endpoint<{ workoutId: Id<"strengthId"> }, undefined, StrengthSummary> = {
  id: "getStrengthSummary",
  method: "GET",
  host: "strength",
  path: "/rx/activity/v1/workouts/{workoutId}/summary",
  query: [],
  response: "json",
  safe: true,
  wrapped: true,
  errors: [],
  check: checkWith(() => strengthSummarySchema),
};

/**
 * Adds a session, or replaces the one whose number it has. A part of one is refused; a 200 may tell of
 * errors, and then nothing was stored. Evidence: live (KB-81, KB-82, KB-83).
 */
export const saveStrengthWorkout: Endpoint<Record<string, never>, StrengthWorkout, StrengthWorkout> = {
  id: "saveStrengthWorkout",
  method: "POST",
  host: "strength",
  path: "/rx/activity/v1/workouts/save",
  query: [],
  response: "json",
  safe: false,
  wrapped: true,
  upsert: true,
  newIds: "id",
  errors: [],
  check: checkWith(() => strengthWorkoutSchema),
  record: {
    keys: ["id"],
    units: {
      prescribedDurationInSeconds: "s",
      executedDurationInSeconds: "s",
      compliancePercent: "percent",
      completedTss: "TSS",
    },
    answered: ["id"],
    read: (_params: Record<string, never>, record: StrengthWorkout) =>
      request(getStrengthWorkout, { workoutId: Number(record.id) }),
  },
  found: {
    keys: ["id"],
    look: "tp_get_strength_workouts",
    read: (_params: Record<string, never>, record: StrengthWorkout) =>
      request(listStrengthWorkouts, {
        calendarId: record.calendarId,
        startDate: dayOf(record.prescribedDate),
        endDate: dayOf(record.prescribedDate),
      }),
    is: (one: StrengthSummary, record: StrengthWorkout) => readsSame(one.title, record.title),
  },
  undo: {
    by: (_params: Record<string, never>, record: StrengthWorkout) =>
      request(deleteStrengthWorkout, { workoutId: Number(record.id) }),
  },
};

/** Deletes a session. Evidence: live (KB-80, observed: 200, a later read 404). */
export const deleteStrengthWorkout: Endpoint<{ workoutId: Id<"strengthId"> }, undefined, undefined> = {
  id: "deleteStrengthWorkout",
  method: "DELETE",
  host: "strength",
  path: "/rx/activity/v1/workouts/{workoutId}",
  query: [],
  response: "none",
  safe: false,
  wrapped: true,
  errors: [],
  record: {
    keys: ["id"],
    units: {
      prescribedDurationInSeconds: "s",
      executedDurationInSeconds: "s",
      compliancePercent: "percent",
      completedTss: "TSS",
    },
    named: "workoutId",
    read: (params: { workoutId: Id<"strengthId"> }) =>
      request(getStrengthWorkout, { workoutId: params.workoutId }),
  },
  undo: {
    by: () => request(saveStrengthWorkout, {}),
    recreates: true,
    set: (): Partial<StrengthWorkout> => ({ files: [] }),
    loses: "Files of a device, comments and the private note do not come back.",
  },
};
