import { expect, test } from "vitest";
import { objectsIn } from "../../../sandbox/json.js";
import type { JsonObject } from "../../../src/values/json.js";
import { desk, LENA, refusedUnsent } from "../workouts/desk.js";

/** Sessions of the sandbox: one done eight days ago, one planned in six. */
const DONE = "24501011";
const PLANNED = "24501012";
const gym = desk();

function stored(id: string): JsonObject | undefined {
  return gym.server.sandbox.store.find("strength", LENA, "id", id);
}

function saves(): number {
  return gym.sent().filter((line) => line.startsWith("POST")).length;
}

test("KB-84: exact titles come before titles that hold the words, before the list is cut; the catalogue is asked for once", async () => {
  gym.sent();
  const { data } = await gym.call("tp_search_exercises", { query: "squats", limit: 2 });
  expect(data.exercises[0]).toMatchObject({ id: "14", title: "Squat", parameters: ["Reps", "WeightLb"] });
  expect(data.count).toBe(2);
  const abs = await gym.call("tp_search_exercises", { muscle_group: "abs" });
  expect(abs.data.exercises.map(({ title }: { title: string }) => title)).toEqual(["Plank", "Side Plank"]);
  await gym.call("tp_create_note", { date: "2026-04-20", title: "A change in between" });
  await gym.call("tp_search_exercises", { query: "row" });
  expect(gym.sent().filter((line) => line.endsWith("/libraryContent"))).toHaveLength(1);
});

test("KB-80: sessions come from the calendar of the strength host, one is read from under data", async () => {
  const { data } = await gym.call("tp_get_strength_workouts", {
    start_date: "2026-04-01",
    end_date: "2026-04-30",
  });
  expect(data).toMatchObject({
    count: 2,
    workouts: [
      { workout_id: DONE, date: "2026-04-02", weekday: "Thu", status: "done", prescribed_minutes: 45 },
      {
        workout_id: PLANNED,
        date: "2026-04-16",
        weekday: "Thu",
        status: "planned",
        exercises: ["Air Squat"],
      },
    ],
  });
  const one = await gym.call("tp_get_strength_workout", { workout_id: DONE });
  expect(one.data.session).toMatchObject({
    total_sets: 3,
    completed_sets: 3,
    rpe: 5,
    blocks: [
      {
        exercises: [
          {
            exercise: "Air Squat",
            sets: expect.arrayContaining([
              { prescribed: { Reps: "10" }, executed: { Reps: "10" }, complete: true },
            ]),
          },
        ],
      },
    ],
  });
  const summary = await gym.call("tp_get_strength_summary", { workout_id: DONE });
  expect(summary.data).toMatchObject({
    total_sets: 3,
    completed_sets: 3,
    total_blocks: 1,
    session: { status: "done" },
  });
});

test("KB-81: each exercise is sent with its own parameters, ids are fresh, and what is stored is compared set by set", async () => {
  const { data } = await gym.call("tp_create_strength_workout", {
    date: "2026-04-20",
    title: "Gym B",
    exercises:
      "3x10 squat @ 80 kg, 2 min rest; superset: 3x8 bench press @ 60 kg + 3x8 bent over rows; plank 3x45s",
  });
  expect(data).toMatchObject({
    confirmed: true,
    session: {
      weekday: "Mon",
      total_sets: 12,
      completed_sets: 0,
      blocks: [{ type: "SingleExercise" }, { type: "Superset" }, {}],
    },
  });
  const body = gym.bodyOf("saveStrengthWorkout") as JsonObject;
  expect(body).toMatchObject({
    workoutType: "StructuredStrength",
    calendarId: LENA,
    prescribedDate: "2026-04-20",
    id: expect.stringMatching(/^[0-9a-f]{8}-/),
    snapshot: { totalBlocks: 3, totalSets: 12, completedSets: 0 },
    blocks: [
      {
        prescriptions: [
          {
            exercise: { id: "14", title: "Squat", parameters: [] },
            parameters: [
              { parameter: "Reps", inputFormat: "Integer" },
              { parameter: "WeightKg", inputFormat: "Decimal" },
            ],
            coachNotes: "Rest 2:00 between sets",
          },
        ],
      },
      {},
      {},
    ],
  });
  expect(stored(data.workout_id)).toMatchObject({ title: "Gym B" });
});

test("typed blocks do the same, by id or name", async () => {
  const { data } = await gym.call("tp_create_strength_workout", {
    date: "2026-04-21",
    title: "Gym C",
    blocks: [
      { type: "SingleExercise", title: "Legs", exercises: [{ id: "1", sets: [{ Reps: 10 }, { Reps: 8 }] }] },
    ],
  });
  expect(data).toMatchObject({
    confirmed: true,
    session: { blocks: [{ title: "Legs", exercises: [{ exercise: "Air Squat" }] }] },
  });
});

test("KB-81: a superset with unequal sets, an unknown exercise or several that fit are refused, nothing is saved", async () => {
  const day = { date: "2026-04-22", title: "Gym" };
  await refusedUnsent(
    gym,
    "tp_create_strength_workout",
    { ...day, exercises: "superset: 3x8 squat + 2x8 row" },
    "same number of sets",
  );
  gym.sent();
  const unknown = await gym.call("tp_create_strength_workout", { ...day, exercises: "3x10 flying kick" });
  expect(unknown.data.error).toMatchObject({
    code: "VALIDATION_ERROR",
    message: expect.stringContaining("flying kick"),
  });
  const several = await gym.call("tp_create_strength_workout", {
    ...day,
    exercises: "3x45s planks; 3x10 barbell",
  });
  expect(several.isError).toBe(false);
  const timed = await gym.call("tp_create_strength_workout", { ...day, exercises: "3x45 plank" });
  expect(timed.data.error.message).toContain("held for a time");
  expect(saves()).toBe(1);
});

test("KB-82: a session without its calendar is refused, and the fields that the server names are told", async () => {
  gym.server.sandbox.faults.add({
    kind: "drop-field",
    field: "calendarId",
    operationId: "saveStrengthWorkout",
  });
  const { isError, data } = await gym.call("tp_create_strength_workout", {
    date: "2026-04-23",
    title: "Gym",
    exercises: "3x10 squat",
  });
  expect(isError).toBe(true);
  expect(data.error.message).toContain("calendarId");
});

test("KB-82: a change sends the whole session with the same number; what a device recorded survives", async () => {
  Object.assign(stored(PLANNED) ?? {}, {
    completedTss: 41.5,
    files: [{ fileName: "gym.fit" }],
    serverOnly: "kept",
  });
  const { data } = await gym.call("tp_update_strength_workout", {
    workout_id: PLANNED,
    title: "Gym A+",
    mode: "append",
    exercises: "2x10 push-ups",
  });
  expect(data).toMatchObject({
    confirmed: true,
    workout_id: PLANNED,
    changed: ["blocks (append)", "title"],
    sets_before: 3,
    session: { total_sets: 5 },
  });
  expect(gym.bodyOf("saveStrengthWorkout")).toMatchObject({
    id: PLANNED,
    calendarId: LENA,
    workoutType: "StructuredStrength",
    serverOnly: "kept",
  });
  expect(stored(PLANNED)).toMatchObject({
    title: "Gym A+",
    completedTss: 41.5,
    files: [{ fileName: "gym.fit" }],
    serverOnly: "kept",
  });
});

test("KB-83: marking complete sets isComplete on blocks, exercises and sets, and keeps what was executed", async () => {
  const made = await gym.call("tp_create_strength_workout", {
    date: "2026-04-24",
    title: "Gym D",
    exercises: "2x10 squat @ 80 kg",
  });
  const id = made.data.workout_id;
  const [block] = objectsIn(stored(id) ?? {}, "blocks");
  const [exercise] = objectsIn(block ?? {}, "prescriptions");
  const [set] = objectsIn(exercise ?? {}, "sets");
  const [reps] = objectsIn(set ?? {}, "parameterValues");
  Object.assign(reps ?? {}, { executedValue: "12" });
  const { data } = await gym.call("tp_update_strength_workout", { workout_id: id, mark_complete: true });
  expect(data).toMatchObject({ confirmed: true, session: { completed_sets: 2 } });
  expect(data.session.blocks[0].exercises[0].sets).toEqual([
    { prescribed: { Reps: "10", WeightKg: "80" }, executed: { Reps: "12", WeightKg: "80" }, complete: true },
    { prescribed: { Reps: "10", WeightKg: "80" }, executed: { Reps: "10", WeightKg: "80" }, complete: true },
  ]);
  expect(stored(id)).toMatchObject({
    snapshot: { completedBlocks: 1, completedPrescriptions: 1, completedSets: 2 },
  });
});

test("blocks with sets that were done are not replaced, empty blocks wipe nothing", async () => {
  gym.sent();
  const { data } = await gym.call("tp_update_strength_workout", {
    workout_id: DONE,
    exercises: "3x10 squat",
  });
  expect(data.error).toMatchObject({ code: "CONFLICT", message: expect.stringContaining("3 sets") });
  expect(saves()).toBe(0);
  await refusedUnsent(gym, "tp_update_strength_workout", { workout_id: DONE, blocks: [] }, "blocks");
  await refusedUnsent(gym, "tp_update_strength_workout", { workout_id: DONE }, "Nothing to change");
});

test("a session that was done is not deleted in the mode safe; a planned one is, and proved to be gone", async () => {
  const kept = await gym.call("tp_delete_strength_workout", { workout_id: DONE });
  expect(kept.data.error.code).toBe("DELETE_MODE");
  const made = await gym.call("tp_create_strength_workout", {
    date: "2026-04-25",
    title: "Gym E",
    exercises: "2x10 squat",
  });
  const gone = await gym.call("tp_delete_strength_workout", { workout_id: made.data.workout_id });
  expect(gone.data).toMatchObject({ confirmed: true, deleted: { title: "Gym E", weekday: "Sat" } });
  expect(stored(made.data.workout_id)).toBeUndefined();
});
