import type { OpenApiDocument } from "../../src/sandbox/index.js";

const athlete = { name: "athleteId", in: "path", required: true, schema: { type: "integer" } };
const workout = { name: "workoutId", in: "path", required: true, schema: { type: "integer" } };
const days = ["startDate", "endDate"].map((name) => ({
  name,
  in: "path",
  required: true,
  schema: { type: "string", format: "date" },
}));

function body(name: string) {
  return { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } };
}

function list(name: string) {
  return { type: "array", items: { $ref: `#/components/schemas/${name}` } };
}

const workouts = "/fitness/v6/athletes/{athleteId}/workouts";

/** A small document of the form the generator writes. */
export const contract: OpenApiDocument = {
  openapi: "3.1.0",
  paths: {
    "/users/v3/user": { get: { operationId: "getUser", "x-sandbox": { handler: "getUser" } } },
    "/fitness/v6/workouttypes": {
      get: { operationId: "listWorkoutTypes", "x-sandbox": { handler: "workoutTypes" } },
    },
    [`${workouts}/{startDate}/{endDate}`]: {
      get: {
        operationId: "listWorkouts",
        parameters: [athlete, ...days],
        "x-sandbox": { collection: "workouts", op: "list" },
      },
    },
    [workouts]: {
      post: {
        operationId: "createWorkout",
        parameters: [athlete],
        requestBody: body("NewWorkout"),
        "x-sandbox": { collection: "workouts", op: "create" },
      },
    },
    [`${workouts}/{workoutId}`]: {
      get: {
        operationId: "getWorkout",
        parameters: [athlete, workout],
        "x-sandbox": { collection: "workouts", op: "get" },
      },
      put: {
        operationId: "replaceWorkout",
        parameters: [athlete, workout],
        requestBody: body("Workout"),
        "x-sandbox": { collection: "workouts", op: "replace" },
      },
      delete: {
        operationId: "deleteWorkout",
        parameters: [athlete, workout],
        "x-sandbox": { collection: "workouts", op: "delete" },
      },
    },
    "/fitness/v2/athletes/{athleteId}/workouts/{workoutId}/comments": {
      post: {
        operationId: "addWorkoutComment",
        parameters: [athlete, workout],
        requestBody: body("NewComment"),
        "x-sandbox": { handler: "addWorkoutComment" },
      },
    },
    "/fitness/v1/athletes/{athleteId}/settings": {
      get: {
        operationId: "getAthleteSettings",
        parameters: [athlete],
        "x-sandbox": { handler: "getAthleteSettings" },
      },
    },
    "/fitness/v2/athletes/{athleteId}/powerzones": {
      put: {
        operationId: "putPowerZones",
        parameters: [athlete],
        requestBody: { content: { "application/json": { schema: list("ZoneGroup") } } },
        "x-sandbox": { handler: "putPowerZones" },
      },
    },
    "/fitness/v1/athletes/{athleteId}/reporting/performancedata/{startDate}/{endDate}": {
      post: {
        operationId: "performanceData",
        parameters: [athlete, ...days],
        requestBody: { content: { "application/json": { schema: { type: "object" } } } },
        "x-sandbox": { handler: "performanceData" },
      },
    },
    "/fitness/v1/athletes/{athleteId}/goals": {
      post: {
        operationId: "createGoal",
        parameters: [athlete],
        requestBody: body("Goal"),
        "x-sandbox": { collection: "goals", op: "create", key: "goalId", owner: "personId" },
      },
    },
  },
  components: {
    schemas: {
      NewWorkout: {
        type: "object",
        required: ["workoutDay", "workoutTypeValueId"],
        properties: {
          athleteId: { type: "integer" },
          workoutDay: { type: "string" },
          workoutTypeValueId: { type: "integer" },
          workoutTypeFamilyId: { type: ["integer", "null"] },
          title: { type: ["string", "null"] },
          startTimePlanned: { type: ["string", "null"] },
          totalTimePlanned: { type: ["number", "null"] },
          structure: { type: ["string", "null"] },
          userTags: { type: ["string", "null"] },
        },
      },
      Workout: {
        allOf: [
          { $ref: "#/components/schemas/NewWorkout" },
          {
            type: "object",
            properties: {
              workoutId: { type: "integer" },
              totalTime: { type: ["number", "null"] },
              rpe: { type: ["integer", "null"] },
            },
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
          threshold: { type: ["number", "null"] },
          zones: { type: "array", items: { type: "object" } },
        },
      },
    },
  },
};
