// Generated from specs/endpoints/workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { addedComment } from "../../src/expressions/comments.js";
import { dayOf } from "../../src/expressions/dates.js";
import { uploadedFile } from "../../src/expressions/files.js";
import { withoutDrawing } from "../../src/expressions/kept.js";
import { pairedWorkout } from "../../src/expressions/pairing.js";
import { readsSame } from "../../src/expressions/text.js";
import { request } from "../../src/http/change-rules.js";
import type { Endpoint } from "../../src/http/endpoint.js";
import { checkWith } from "../../src/http/response-check.js";
import type { Day, Id } from "../../src/values/quantity.js";
import {
  privateNoteSchema,
  splitWorkoutSchema,
  workoutDetailsSchema,
  workoutSchema,
} from "../schemas/workouts.js";
import { sports } from "../tables.js";
import type {
  NewPrivateNote,
  NewWorkout,
  NewWorkoutComment,
  PrivateNote,
  SplitWorkout,
  Workout,
  WorkoutComment,
  WorkoutDetails,
  WorkoutFileUpload,
  WorkoutPair,
} from "../types.js";

/**
 * Workouts between two days, both included, at most 90 days apart. Strength-builder workouts are never among
 * them (KB-25). Evidence: live (KB-16, KB-17, KB-20, KB-23, KB-25).
 */
export const listWorkouts: Endpoint<
  { athleteId: Id<"athleteId">; startDate: Day; endDate: Day },
  undefined,
  Workout[]
> = {
  id: "listWorkouts",
  method: "GET",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{startDate}/{endDate}",
  query: [],
  response: "json",
  safe: true,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  check: checkWith(() => z.array(workoutSchema)),
  kept: (item: Workout): Workout => withoutDrawing(item),
};

/** One workout with its structure and comments. Evidence: live (KB-16, KB-22, KB-24). */
export const getWorkout: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> },
  undefined,
  Workout
> = {
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

/**
 * Adds a workout to the calendar. Nothing is computed from the structure; time, IF and TSS have to be sent.
 * Evidence: live (KB-30, KB-31, KB-33, KB-34, KB-44).
 */
export const createWorkout: Endpoint<{ athleteId: Id<"athleteId"> }, NewWorkout, Workout> = {
  id: "createWorkout",
  method: "POST",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts",
  query: [],
  response: "json",
  safe: false,
  keepsRecent: true,
  encode: { body: { workoutDay: "midnight", structure: "json-text" } },
  writeOnly: ["workoutTypeFamilyId"],
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  check: checkWith(() => workoutSchema),
  record: {
    keys: ["workoutId"],
    units: {
      distance: "m",
      distancePlanned: "m",
      totalTime: "h",
      totalTimePlanned: "h",
      heartRateMaximum: "bpm",
      heartRateAverage: "bpm",
      calories: "kcal",
      caloriesPlanned: "kcal",
      tssActual: "TSS",
      tssPlanned: "TSS",
      if: "IF",
      ifPlanned: "IF",
      normalizedSpeedActual: "m/s",
      normalizedPowerActual: "W",
      powerAverage: "W",
      energy: "kJ",
      elevationGain: "m",
      elevationGainPlanned: "m",
      elevationLoss: "m",
      elevationMinimum: "m",
      elevationMaximum: "m",
      tempMin: "C",
      tempAvg: "C",
      tempMax: "C",
      cadenceAverage: "rpm",
      complianceDurationPercent: "percent",
      complianceTssPercent: "percent",
    },
    called: {
      workoutTypeValueId: "sport",
      workoutSubTypeId: "subtype",
      workoutDay: "day",
      startTime: "start",
      startTimePlanned: "planned start",
      isHidden: "hidden",
      userTags: "tags",
      coachComments: "coach comment",
      athleteComments: "athlete comment",
      workoutComments: "comments",
      distancePlanned: "planned distance",
      totalTime: "time",
      totalTimePlanned: "planned time",
      caloriesPlanned: "planned calories",
      tssActual: "TSS",
      tssPlanned: "planned TSS",
      if: "IF",
      ifPlanned: "planned IF",
      elevationGainPlanned: "planned climbing",
      rpe: "RPE",
      structure: "intervals",
      orderOnDay: "place on the day",
    },
    tables: { workoutTypeValueId: sports, workoutTypeFamilyId: sports },
    answered: ["workoutId"],
    read: (params: { athleteId: Id<"athleteId"> }, record: Workout) =>
      request(getWorkout, { athleteId: params.athleteId, workoutId: record.workoutId }),
  },
  found: {
    keys: ["workoutId"],
    look: "tp_get_workouts",
    read: (params: { athleteId: Id<"athleteId"> }, record: NewWorkout) =>
      request(listWorkouts, {
        athleteId: params.athleteId,
        startDate: dayOf(record.workoutDay),
        endDate: dayOf(record.workoutDay),
      }),
    is: (one: Workout, record: NewWorkout) =>
      readsSame(one.title, record.title) && one.workoutTypeValueId === record.workoutTypeValueId,
  },
  undo: {
    by: (params: { athleteId: Id<"athleteId"> }, record: Workout) =>
      request(deleteWorkout, { athleteId: params.athleteId, workoutId: record.workoutId }),
  },
};

/**
 * Replaces a workout; the server wants the whole object back. Evidence: live (KB-31, KB-34, KB-35, KB-36,
 * KB-44, KB-53).
 */
export const updateWorkout: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> },
  Workout,
  undefined
> = {
  id: "updateWorkout",
  method: "PUT",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{workoutId}",
  query: [],
  response: "none",
  safe: false,
  keepsRecent: true,
  encode: { body: { workoutDay: "midnight", structure: "json-text" } },
  writeOnly: ["workoutTypeFamilyId"],
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  record: {
    keys: ["workoutId"],
    units: {
      distance: "m",
      distancePlanned: "m",
      totalTime: "h",
      totalTimePlanned: "h",
      heartRateMaximum: "bpm",
      heartRateAverage: "bpm",
      calories: "kcal",
      caloriesPlanned: "kcal",
      tssActual: "TSS",
      tssPlanned: "TSS",
      if: "IF",
      ifPlanned: "IF",
      normalizedSpeedActual: "m/s",
      normalizedPowerActual: "W",
      powerAverage: "W",
      energy: "kJ",
      elevationGain: "m",
      elevationGainPlanned: "m",
      elevationLoss: "m",
      elevationMinimum: "m",
      elevationMaximum: "m",
      tempMin: "C",
      tempAvg: "C",
      tempMax: "C",
      cadenceAverage: "rpm",
      complianceDurationPercent: "percent",
      complianceTssPercent: "percent",
    },
    called: {
      workoutTypeValueId: "sport",
      workoutSubTypeId: "subtype",
      workoutDay: "day",
      startTime: "start",
      startTimePlanned: "planned start",
      isHidden: "hidden",
      userTags: "tags",
      coachComments: "coach comment",
      athleteComments: "athlete comment",
      workoutComments: "comments",
      distancePlanned: "planned distance",
      totalTime: "time",
      totalTimePlanned: "planned time",
      caloriesPlanned: "planned calories",
      tssActual: "TSS",
      tssPlanned: "planned TSS",
      if: "IF",
      ifPlanned: "planned IF",
      elevationGainPlanned: "planned climbing",
      rpe: "RPE",
      structure: "intervals",
      orderOnDay: "place on the day",
    },
    tables: { workoutTypeValueId: sports, workoutTypeFamilyId: sports },
    named: "workoutId",
    read: (params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> }) =>
      request(getWorkout, { athleteId: params.athleteId, workoutId: params.workoutId }),
  },
};

/** Deletes a workout, planned or completed, for good. Evidence: live (observed: 200 with the body true). */
export const deleteWorkout: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> },
  undefined,
  undefined
> = {
  id: "deleteWorkout",
  method: "DELETE",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{workoutId}",
  query: [],
  response: "none",
  safe: false,
  keepsRecent: true,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  record: {
    keys: ["workoutId"],
    units: {
      distance: "m",
      distancePlanned: "m",
      totalTime: "h",
      totalTimePlanned: "h",
      heartRateMaximum: "bpm",
      heartRateAverage: "bpm",
      calories: "kcal",
      caloriesPlanned: "kcal",
      tssActual: "TSS",
      tssPlanned: "TSS",
      if: "IF",
      ifPlanned: "IF",
      normalizedSpeedActual: "m/s",
      normalizedPowerActual: "W",
      powerAverage: "W",
      energy: "kJ",
      elevationGain: "m",
      elevationGainPlanned: "m",
      elevationLoss: "m",
      elevationMinimum: "m",
      elevationMaximum: "m",
      tempMin: "C",
      tempAvg: "C",
      tempMax: "C",
      cadenceAverage: "rpm",
      complianceDurationPercent: "percent",
      complianceTssPercent: "percent",
    },
    called: {
      workoutTypeValueId: "sport",
      workoutSubTypeId: "subtype",
      workoutDay: "day",
      startTime: "start",
      startTimePlanned: "planned start",
      isHidden: "hidden",
      userTags: "tags",
      coachComments: "coach comment",
      athleteComments: "athlete comment",
      workoutComments: "comments",
      distancePlanned: "planned distance",
      totalTime: "time",
      totalTimePlanned: "planned time",
      caloriesPlanned: "planned calories",
      tssActual: "TSS",
      tssPlanned: "planned TSS",
      if: "IF",
      ifPlanned: "planned IF",
      elevationGainPlanned: "planned climbing",
      rpe: "RPE",
      structure: "intervals",
      orderOnDay: "place on the day",
    },
    tables: { workoutTypeValueId: sports, workoutTypeFamilyId: sports },
    named: "workoutId",
    read: (params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> }) =>
      request(getWorkout, { athleteId: params.athleteId, workoutId: params.workoutId }),
  },
  undo: {
    by: (params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> }) =>
      request(createWorkout, { athleteId: params.athleteId }),
    recreates: true,
    set: (
      _params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> },
      record: Workout,
    ): Partial<NewWorkout> => ({ workoutTypeFamilyId: record.workoutTypeValueId }),
    loses: "Files and recordings, comments and the private note do not come back.",
  },
};

/** Files of a workout and its time in zones; the main object leaves them out. Evidence: live (KB-21). */
export const getWorkoutDetails: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> },
  undefined,
  WorkoutDetails
> = {
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

/**
 * Pairs a completed workout with a planned one. One of the two ids survives; which one is not promised.
 * Evidence: live (KB-39c).
 */
export const combineWorkouts: Endpoint<{ athleteId: Id<"athleteId"> }, WorkoutPair, Workout> = {
  id: "combineWorkouts",
  method: "POST",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/commands/workouts/combine",
  query: [],
  response: "json",
  safe: false,
  writeOnly: ["completedWorkoutId", "plannedWorkoutId"],
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  check: checkWith(() => workoutSchema),
  found: {
    keys: [],
    look: "tp_get_workouts",
    read: (params: { athleteId: Id<"athleteId"> }, record: WorkoutPair) =>
      request(getWorkout, { athleteId: params.athleteId, workoutId: record.completedWorkoutId }),
    is: (one: Workout) => pairedWorkout(one) !== undefined,
  },
  undo: {
    by: (params: { athleteId: Id<"athleteId"> }, record: Workout) =>
      request(splitWorkout, { athleteId: params.athleteId, workoutId: record.workoutId }),
    loses: "The halves come apart again, with new ids; title, day and sport may be those of the pair.",
  },
};

/** Undoes a pairing. The planned half is seen to get a new id. Evidence: live (KB-39c). */
export const splitWorkout: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> },
  undefined,
  SplitWorkout
> = {
  id: "splitWorkout",
  method: "POST",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/commands/workouts/{workoutId}/split",
  query: [],
  response: "json",
  safe: false,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  check: checkWith(() => splitWorkoutSchema),
  found: {
    keys: [],
    look: "tp_get_workouts",
    tells: false,
    read: (params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> }) =>
      request(getWorkout, { athleteId: params.athleteId, workoutId: params.workoutId }),
    is: (one: Workout) => pairedWorkout(one) === undefined,
  },
  undo: {
    by: (params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> }, record: SplitWorkout) =>
      request(
        combineWorkouts,
        { athleteId: params.athleteId },
        {
          athleteId: params.athleteId,
          completedWorkoutId: record.completedWorkouts?.[0]?.workoutId ?? 0,
          plannedWorkoutId: record.plannedWorkout?.workoutId ?? 0,
        },
      ),
  },
};

/**
 * Adds a comment. The form of the response is disputed; the thread is read from the workout. There is no GET
 * (KB-24). Evidence: live (KB-24, KB-39).
 */
export const addWorkoutComment: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> },
  NewWorkoutComment,
  undefined
> = {
  id: "addWorkoutComment",
  method: "POST",
  host: "api",
  path: "/fitness/v2/athletes/{athleteId}/workouts/{workoutId}/comments",
  query: [],
  response: "none",
  safe: false,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  record: {
    keys: ["workoutId"],
    named: "workoutId",
    read: (params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> }) =>
      request(getWorkout, { athleteId: params.athleteId, workoutId: params.workoutId }),
  },
  undo: {
    by: (
      params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> },
      record: Workout,
      after: Workout,
    ) =>
      request(deleteWorkoutComment, {
        athleteId: params.athleteId,
        workoutId: params.workoutId,
        commentId: addedComment(record.workoutComments, after.workoutComments, "")?.comment.id ?? 0,
      }),
  },
};

/**
 * Deletes a comment of the signed-in person. Only what takes back a comment of ours asks for it. Evidence:
 * code (two other clients).
 */
export const deleteWorkoutComment: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId">; commentId: Id<"commentId"> },
  undefined,
  undefined
> = {
  id: "deleteWorkoutComment",
  method: "DELETE",
  host: "api",
  path: "/fitness/v2/athletes/{athleteId}/workouts/{workoutId}/comments/{commentId}",
  query: [],
  response: "none",
  safe: false,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  record: {
    keys: ["id"],
    named: "commentId",
    read: (params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId">; commentId: Id<"commentId"> }) =>
      request(getWorkout, { athleteId: params.athleteId, workoutId: params.workoutId }),
    pick: (
      found: Workout,
      _record: WorkoutComment,
      params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId">; commentId: Id<"commentId"> },
    ) => found.workoutComments?.find((one) => one.id === params.commentId),
  },
  undo: {
    by: (
      params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId">; commentId: Id<"commentId"> },
      record: WorkoutComment,
    ) =>
      request(
        addWorkoutComment,
        { athleteId: params.athleteId, workoutId: params.workoutId },
        { value: record.comment ?? "" },
      ),
    loses: "It stands under a new time.",
  },
};

/**
 * The signed-in person's own note on a workout; an empty object or nothing when there is none. No athlete
 * stands in the path. Evidence: live (KB-39a).
 */
export const getPrivateNote: Endpoint<
  { workoutId: Id<"workoutId"> },
  undefined,
  PrivateNote | null | undefined
> = {
  id: "getPrivateNote",
  method: "GET",
  host: "api",
  path: "/fitness/v6/workouts/{workoutId}/privateWorkoutNote",
  query: [],
  response: "json",
  safe: true,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  nothing: [204, "empty"],
  check: checkWith(() => privateNoteSchema.nullish()),
};

/** Sets the signed-in person's own note on a workout, the empty text clears it. Evidence: live (KB-39a). */
export const putPrivateNote: Endpoint<{ workoutId: Id<"workoutId"> }, NewPrivateNote, undefined> = {
  id: "putPrivateNote",
  method: "PUT",
  host: "api",
  path: "/fitness/v6/workouts/{workoutId}/privateWorkoutNote",
  query: [],
  response: "none",
  safe: false,
  keepsRecent: true,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  record: {
    keys: [],
    read: (params: { workoutId: Id<"workoutId"> }) =>
      request(getPrivateNote, { workoutId: params.workoutId }),
  },
  undo: {
    by: (params: { workoutId: Id<"workoutId"> }, record: PrivateNote) =>
      request(putPrivateNote, { workoutId: params.workoutId }, { note: record.note ?? "" }),
  },
};

/**
 * Adds a recording, as JSON with base64 of bytes that are gzipped once. GPX has been refused with 415.
 * Evidence: live (KB-39b, a .fit.gz was taken, a .gpx got 415).
 */
export const uploadWorkoutFile: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> },
  WorkoutFileUpload,
  undefined
> = {
  id: "uploadWorkoutFile",
  method: "POST",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{workoutId}/filedata",
  query: [],
  response: "none",
  safe: false,
  slow: true,
  encode: { body: { workoutDay: "midnight" } },
  writeOnly: ["workoutDay", "data", "uploadClient"],
  errors: [
    {
      status: 415,
      as: "API_ERROR",
      message: "TrainingPeaks does not take this kind of file here. Convert it to FIT or TCX.",
    },
    { status: 400, when: "Invalid workoutId", as: "NOT_FOUND" },
  ],
  record: {
    keys: ["workoutId"],
    named: "workoutId",
    read: (params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> }) =>
      request(getWorkoutDetails, { athleteId: params.athleteId, workoutId: params.workoutId }),
  },
  undo: {
    by: (
      params: { athleteId: Id<"athleteId">; workoutId: Id<"workoutId"> },
      record: WorkoutDetails,
      after: WorkoutDetails,
    ) =>
      request(deleteWorkoutFile, {
        athleteId: params.athleteId,
        workoutId: params.workoutId,
        fileId: uploadedFile(record, after, "").file?.fileId ?? 0,
      }),
    loses: "What was read from the recording stays with the workout.",
  },
};

/**
 * A file as it is stored, usually gzipped. The path of the deletion is another one. Evidence: live (KB-39b).
 */
export const downloadWorkoutFile: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId">; fileId: number | string },
  undefined,
  Uint8Array | null | undefined
> = {
  id: "downloadWorkoutFile",
  method: "GET",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{workoutId}/rawfiledata/{fileId}",
  query: [],
  response: "bytes",
  safe: true,
  slow: true,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  nothing: [404],
};

/** An attachment, where the path of recordings does not know it. Evidence: code (two other clients). */
export const downloadWorkoutAttachment: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId">; fileId: number | string },
  undefined,
  Uint8Array | null | undefined
> = {
  id: "downloadWorkoutAttachment",
  method: "GET",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{workoutId}/attachments/{fileId}/raw",
  query: [],
  response: "bytes",
  safe: true,
  slow: true,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  nothing: [404],
};

/** Deletes a file for good; what was read from it stays. Evidence: live (KB-39b). */
export const deleteWorkoutFile: Endpoint<
  { athleteId: Id<"athleteId">; workoutId: Id<"workoutId">; fileId: number | string },
  undefined,
  undefined
> = {
  id: "deleteWorkoutFile",
  method: "DELETE",
  host: "api",
  path: "/fitness/v6/athletes/{athleteId}/workouts/{workoutId}/filedata/{fileId}",
  query: [],
  response: "none",
  safe: false,
  errors: [{ status: 400, when: "Invalid workoutId", as: "NOT_FOUND" }],
  undo: {
    none: "What a device or an upload recorded is not kept here and can be uploaded again only by whoever has it.",
  },
};
