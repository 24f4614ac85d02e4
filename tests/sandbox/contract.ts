import type { ContractDocument } from "../../sandbox/index.js";

type Sandbox = { handler: string } | { collection: string; op: string; key?: string; owner?: string };
type Row = [method: string, path: string, operationId: string, sandbox: Sandbox, body?: object];

const anything = {};
const athlete = "/fitness/v6/athletes/{athleteId}";
const athlete1 = "/fitness/v1/athletes/{athleteId}";
const libraries = "/exerciselibrary/v1/libraries";
const strength = "/rx/activity/v1/workouts";
const analysis = "/workout-analysis/v2/analyze";

function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

function handler(name: string): Sandbox {
  return { handler: name };
}

function on(collection: string, op: string, more: { key?: string; owner?: string } = {}): Sandbox {
  return { collection, op, ...more };
}

const rows: Row[] = [
  ["get", "/users/v3/user", "getUser", handler("getUser")],
  ["get", "/fitness/v6/workouttypes", "listWorkoutTypes", handler("workoutTypes")],
  ["get", `${athlete}/workouts/{startDate}/{endDate}`, "listWorkouts", on("workouts", "list")],
  ["post", `${athlete}/workouts`, "createWorkout", on("workouts", "create"), ref("NewWorkout")],
  ["get", `${athlete}/workouts/{workoutId}`, "getWorkout", on("workouts", "get")],
  ["put", `${athlete}/workouts/{workoutId}`, "replaceWorkout", on("workouts", "replace"), ref("Workout")],
  ["delete", `${athlete}/workouts/{workoutId}`, "deleteWorkout", on("workouts", "delete")],
  ["get", `${athlete}/workouts/{workoutId}/details`, "getDetails", handler("workoutDetails")],
  ["post", `${athlete}/commands/workouts/combine`, "combine", handler("combineWorkouts"), anything],
  ["post", `${athlete}/commands/workouts/{workoutId}/split`, "split", handler("splitWorkout")],
  ["post", `${athlete}/workouts/{workoutId}/filedata`, "upload", handler("uploadWorkoutFile"), anything],
  ["get", `${athlete}/workouts/{workoutId}/rawfiledata/{fileId}`, "download", handler("downloadWorkoutFile")],
  ["delete", `${athlete}/workouts/{workoutId}/filedata/{fileId}`, "deleteFile", handler("deleteWorkoutFile")],
  [
    "post",
    "/fitness/v2/athletes/{athleteId}/workouts/{workoutId}/comments",
    "addWorkoutComment",
    handler("addWorkoutComment"),
    ref("NewComment"),
  ],
  ["get", "/fitness/v6/workouts/{workoutId}/privateWorkoutNote", "getNote", handler("getPrivateNote")],
  [
    "put",
    "/fitness/v6/workouts/{workoutId}/privateWorkoutNote",
    "putNote",
    handler("putPrivateNote"),
    anything,
  ],
  ["post", `${analysis}/summary`, "summary", handler("analyzeSummary"), anything],
  ["post", `${analysis}/charts`, "charts", handler("analyzeCharts"), anything],
  ["post", `${analysis}/laps`, "laps", handler("analyzeLaps"), anything],
  [
    "get",
    "/personalrecord/v2/athletes/{athleteId}/workouts/{workoutId}",
    "workoutPeaks",
    handler("getWorkoutRecords"),
  ],
  ["get", "/personalrecord/v2/athletes/{athleteId}/{sport}", "peaks", handler("listPersonalRecords")],
  ["get", `${athlete1}/settings`, "getAthleteSettings", handler("getAthleteSettings")],
  [
    "put",
    "/fitness/v2/athletes/{athleteId}/powerzones",
    "putPowerZones",
    handler("putPowerZones"),
    { type: "array", items: ref("ZoneGroup") },
  ],
  [
    "post",
    "/trainingzones/v1/users/{userId}/{metric}/calculate/{method}",
    "calculateZones",
    handler("calculateZones"),
    anything,
  ],
  [
    "post",
    `${athlete1}/reporting/performancedata/{startDate}/{endDate}`,
    "performanceData",
    handler("performanceData"),
    { type: "object" },
  ],
  ["get", `${athlete}/events/focusevent`, "focusEvent", handler("focusEvent")],
  ["get", `${athlete}/events/nextplannedevent`, "nextEvent", handler("nextPlannedEvent")],
  ["get", `${athlete}/events/{startDate}/{endDate}`, "listEvents", on("events", "list")],
  ["post", `${athlete}/event`, "createEvent", on("events", "create"), anything],
  ["put", `${athlete}/event`, "updateEvent", on("events", "replace"), anything],
  ["delete", `${athlete}/event/{eventId}`, "deleteEvent", on("events", "delete")],
  [
    "get",
    "/fitness/v2/athletes/{athleteId}/calendarNote/{startDate}/{endDate}",
    "listNotes",
    on("notes", "list"),
  ],
  ["get", `${athlete1}/calendarNote/{noteId}`, "getCalendarNote", on("notes", "get")],
  ["post", `${athlete1}/calendarNote`, "createNote", on("notes", "create"), anything],
  ["get", `${athlete1}/calendarNote/{noteId}/comments`, "noteComments", handler("noteComments")],
  ["put", `${athlete1}/calendarNote/{noteId}/comment`, "putNoteComment", handler("putNoteComment"), anything],
  ["get", `${athlete1}/availability/{startDate}/{endDate}`, "listAvailability", on("availability", "list")],
  ["post", `${athlete1}/availability`, "createAvailability", on("availability", "create"), anything],
  ["get", `${athlete1}/atp/{startDate}/{endDate}`, "annualPlan", handler("annualPlan")],
  ["get", `${athlete1}/equipment`, "listEquipment", on("equipment", "list")],
  ["put", `${athlete1}/equipment`, "putEquipment", handler("putEquipment"), anything],
  [
    "get",
    "/metrics/v3/athletes/{athleteId}/consolidatedtimedmetrics/{startDate}/{endDate}",
    "listMetrics",
    on("metrics", "list"),
  ],
  [
    "post",
    "/metrics/v3/athletes/{athleteId}/consolidatedtimedmetric",
    "logMetrics",
    handler("logMetrics"),
    anything,
  ],
  ["get", "/exerciselibrary/v2/libraries", "listLibraries", on("libraries", "list")],
  ["get", "/exerciselibrary/v2/libraries/{libraryId}/items", "listItems", on("libraryItems", "list")],
  ["post", libraries, "createLibrary", on("libraries", "create"), anything],
  ["delete", `${libraries}/{libraryId}`, "deleteLibrary", handler("deleteLibrary")],
  ["post", `${libraries}/{libraryId}/items`, "createItem", on("libraryItems", "create"), anything],
  ["put", `${libraries}/{libraryId}/items/{itemId}`, "updateItem", on("libraryItems", "replace"), anything],
  [
    "get",
    `${strength}/calendar/{calendarId}/{startDate}/{endDate}`,
    "listStrength",
    handler("listStrengthWorkouts"),
  ],
  ["post", `${strength}/save`, "saveStrength", handler("saveStrengthWorkout"), anything],
  ["get", `${strength}/{id}`, "getStrength", handler("getStrengthWorkout")],
  ["get", "/coaches/v2/coaches/{coachId}/tags", "listGroups", handler("listGroups")],
  ["post", "/coaches/v1/coaches/{coachId}/tags", "createGroup", handler("createGroup"), anything],
  [
    "post",
    "/coaches/v1/coaches/{coachId}/tags/{tagId}/athletes",
    "addMember",
    handler("addGroupMember"),
    anything,
  ],
  [
    "get",
    "/plans/v1/plans/{planId}/workouts/{startDate}/{endDate}",
    "planWorkouts",
    on("planWorkouts", "list"),
  ],
  [
    "post",
    `${athlete1}/goals`,
    "createGoal",
    on("goals", "create", { key: "goalId", owner: "personId" }),
    ref("Goal"),
  ],
];

const text = { type: ["string", "null"] };
const number = { type: ["number", "null"] };

const schemas = {
  NewWorkout: {
    type: "object",
    required: ["workoutDay", "workoutTypeValueId"],
    properties: {
      athleteId: { type: "integer" },
      workoutDay: { type: "string" },
      workoutTypeValueId: { type: "integer" },
      workoutTypeFamilyId: { type: ["integer", "null"] },
      title: text,
      startTimePlanned: text,
      totalTimePlanned: number,
      structure: text,
      userTags: text,
    },
  },
  Workout: {
    allOf: [
      ref("NewWorkout"),
      {
        type: "object",
        properties: { workoutId: { type: "integer" }, totalTime: number, rpe: { type: ["integer", "null"] } },
      },
    ],
  },
  NewComment: { type: "object", required: ["value"], properties: { value: { type: "string" } } },
  Goal: {
    type: "object",
    properties: { text: { type: "string" }, done: { anyOf: [{ type: "boolean" }, { type: "null" }] } },
  },
  ZoneGroup: {
    type: "object",
    properties: {
      workoutTypeId: { type: "integer" },
      threshold: number,
      zones: { type: "array", items: { type: "object" } },
    },
  },
};

function parametersOf(path: string): object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    schema: name.endsWith("Date") ? { type: "string", format: "date" } : schemaOf(name),
  }));
}

function schemaOf(name: string): object {
  return name === "sport" || name === "metric" ? { type: "string" } : { type: "integer" };
}

const peakQuery = ["prType", "startDate", "endDate", "displayPeaksForBasic"].map((name) => ({
  name,
  in: "query",
}));

/** A small document of the form the generator writes. */
export const contract: ContractDocument = {
  openapi: "3.1.0",
  paths: rows.reduce<Record<string, object>>((paths, [method, path, operationId, sandbox, schema]) => {
    const parameters = [...parametersOf(path), ...(path.startsWith("/personalrecord") ? peakQuery : [])];
    const requestBody = schema && { content: { "application/json": { schema } } };
    const operation = { operationId, parameters, ...(requestBody && { requestBody }), "x-sandbox": sandbox };
    paths[path] = { ...paths[path], [method]: operation };
    return paths;
  }, {}),
  components: { schemas },
};
