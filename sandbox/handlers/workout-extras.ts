import type { JsonObject } from "../../src/values/json.js";
import { bodyObject, type Call, type Handlers, ownerOf } from "../call.js";
import { listIn, numberIn, textIn } from "../json.js";
import { emptyOk, noContent, ok, Refusal, type Reply } from "../reply.js";
import { accessibleWorkout, workoutById } from "../workout-lookup.js";

/** Adds to the thread and answers with the thread alone; reads come from the workout (KB-24, KB-39). */
function addWorkoutComment(call: Call): Reply {
  const workout = workoutById(call, call.params.workoutId);
  const text = textIn(bodyObject(call), "value");
  if (!text) throw new Refusal(400, "The request is invalid: value");
  const { person, name } = call.account;
  const comment = {
    id: call.store.nextId("comments"),
    comment: text,
    dateCreated: call.store.clock.stamp(),
    workoutId: workout.workoutId ?? null,
    commenterPersonId: person.personId,
    commenterName: `${person.firstName} ${person.lastName}`,
    firstName: person.firstName,
    lastName: person.lastName,
    commenterPhotoUrl: "https://example.org/photo.jpg",
    isCoach: name === "coach",
    isRead: true,
    isFirstUnread: false,
  };
  const thread = [...listIn(workout, "workoutComments"), comment];
  workout.workoutComments = thread;
  return ok(structuredClone(thread));
}

function deleteWorkoutComment(call: Call): Reply {
  const workout = workoutById(call, call.params.workoutId);
  const id = Number(call.params.commentId);
  workout.workoutComments = listIn(workout, "workoutComments").filter(
    (comment) =>
      typeof comment !== "object" || comment === null || Array.isArray(comment) || comment.id !== id,
  );
  return noContent();
}

/** The note of whoever asks: a coach and an athlete do not see each other's. */
function privateNote(call: Call): JsonObject | undefined {
  const workout = accessibleWorkout(call, Number(call.params.workoutId));
  return call.store.find(
    "privateNotes",
    call.account.person.personId,
    "workoutId",
    numberIn(workout, "workoutId") ?? 0,
  );
}

function getPrivateNote(call: Call): Reply {
  const note = privateNote(call);
  return ok(note ? { note: note.note ?? "", dateTimeUpdatedUtc: note.dateTimeUpdatedUtc ?? null } : {});
}

function putPrivateNote(call: Call): Reply {
  const text = textIn(bodyObject(call), "note");
  if (text === undefined) throw new Refusal(400, "The request is invalid: note");
  const workout = accessibleWorkout(call, Number(call.params.workoutId));
  const owner = call.account.person.personId;
  const before = privateNote(call);
  if (before) call.store.remove("privateNotes", owner, before);
  if (text !== "") {
    const note = {
      workoutId: workout.workoutId ?? null,
      note: text,
      dateTimeUpdatedUtc: call.store.clock.stamp(),
    };
    call.store.records("privateNotes", owner).push(note);
  }
  workout.hasPrivateWorkoutNoteForCaller = text !== "";
  return emptyOk();
}

/** Fields of the plan; everything else of a workout is about what was done. */
const PLANNED = [
  "title",
  "description",
  "coachComments",
  "userTags",
  "structure",
  "startTimePlanned",
  "totalTimePlanned",
  "distancePlanned",
  "tssPlanned",
  "ifPlanned",
  "caloriesPlanned",
  "energyPlanned",
  "velocityPlanned",
  "elevationGainPlanned",
];

function plannedPart(workout: JsonObject): JsonObject {
  return Object.fromEntries(PLANNED.map((key) => [key, workout[key] ?? null]));
}

/** The completed id survives, with the comments of both. */
function combineWorkouts(call: Call): Reply {
  const body = bodyObject(call);
  const completed = workoutById(call, body.completedWorkoutId);
  const planned = workoutById(call, body.plannedWorkoutId);
  if (numberIn(completed, "totalTime") === undefined || numberIn(planned, "totalTimePlanned") === undefined)
    throw new Refusal(400, "A completed and a planned workout are needed.");
  Object.assign(completed, plannedPart(planned), {
    workoutComments: [...listIn(planned, "workoutComments"), ...listIn(completed, "workoutComments")],
    lastModifiedDate: call.store.clock.stamp(),
  });
  call.store.remove("workouts", ownerOf(call), planned);
  return ok(structuredClone(completed));
}

/** The completed half keeps the id, the planned half gets a new one. */
function splitWorkout(call: Call): Reply {
  const completed = workoutById(call, call.params.workoutId);
  if (numberIn(completed, "totalTime") === undefined || numberIn(completed, "totalTimePlanned") === undefined)
    throw new Refusal(400, "The workout is not paired.");
  const planned = {
    ...structuredClone(completed),
    ...blankActual(completed),
    workoutId: call.store.nextId("workouts"),
  };
  Object.assign(completed, Object.fromEntries(PLANNED.map((key) => [key, key === "userTags" ? "" : null])));
  call.store.records("workouts", ownerOf(call)).push(planned);
  return ok(structuredClone({ completedWorkouts: [completed], plannedWorkout: planned }));
}

/** Fields of a workout that stay when its recording goes. */
const KEPT = new Set([
  ...PLANNED,
  "workoutId",
  "athleteId",
  "workoutTypeValueId",
  "workoutSubTypeId",
  "workoutDay",
  "orderOnDay",
  "lastModifiedDate",
]);

function blankActual(workout: JsonObject): JsonObject {
  const gone = Object.keys(workout).filter((key) => !KEPT.has(key));
  return Object.fromEntries(gone.map((key) => [key, emptyOf(workout[key] ?? null)]));
}

function emptyOf(value: JsonObject[string]): JsonObject[string] {
  if (Array.isArray(value)) return [];
  return typeof value === "boolean" ? false : null;
}

export const workoutExtraHandlers = {
  addWorkoutComment,
  deleteWorkoutComment,
  getPrivateNote,
  putPrivateNote,
  combineWorkouts,
  splitWorkout,
} satisfies Handlers;
