import { expect, test } from "vitest";
import { desk, refusedUnsent } from "./desk.js";

const ANNA = 4_200_611;
const coach = desk({ sandbox: { account: "coach" } });
const anna = { athlete: "Anna Berger" };

function workoutId(): string {
  const [workout] = coach.server.sandbox.store.records("workouts", ANNA);
  return String(workout?.workoutId);
}

test("KB-39a: a coach's note is stored as the coach's own, under a path without the athlete, and says who sees it", async () => {
  coach.sent();
  const { data } = await coach.call("tp_set_workout_note", {
    ...anna,
    workout_id: workoutId(),
    note: " Watch the left knee ",
  });
  expect(data).toMatchObject({
    athlete: "Anna Berger",
    confirmed: true,
    note: "Watch the left knee",
    visible_to: "Only whoever is signed in.",
  });
  expect(coach.sent().at(-2)).toBe(`PUT /fitness/v6/workouts/${workoutId()}/privateWorkoutNote`);
  expect(coach.server.sandbox.store.inspect("privateNotes", ANNA)).toEqual([]);
});

test("KB-39a: reading gives text and time; writing again replaces and names what was there; the empty text clears", async () => {
  const workout = { ...anna, workout_id: workoutId() };
  await coach.call("tp_set_workout_note", { ...workout, note: "First" });
  const read = await coach.call("tp_get_workout_note", workout);
  expect(read.data).toMatchObject({ note: "First", updated_at: expect.stringContaining("2026-04-10") });
  const second = await coach.call("tp_set_workout_note", { ...workout, note: "Second" });
  expect(second.data).toMatchObject({ confirmed: true, replaced: "First", note: "Second" });
  const cleared = await coach.call("tp_set_workout_note", { ...workout, note: "" });
  expect(cleared.data).toMatchObject({ confirmed: true, replaced: "Second", note: "" });
  const none = await coach.call("tp_get_workout_note", workout);
  expect(none.data.note).toBe("");
  expect(none.data).not.toHaveProperty("updated_at");
});

test("after a lost answer the note is read back, and not sent again", async () => {
  const { faults } = coach.server.sandbox;
  faults.add({ kind: "reset", operationId: "putPrivateNote", when: "after" });
  const args = { ...anna, workout_id: workoutId(), note: "Sent once" };
  const { data } = await coach.call("tp_set_workout_note", args);
  expect(data).toMatchObject({ confirmed: true, read_back: "applied" });
});

test("an unknown workout is NOT_FOUND, and no note is written", async () => {
  coach.sent();
  const { data } = await coach.call("tp_set_workout_note", { ...anna, workout_id: "1", note: "Hello" });
  expect(data.error.code).toBe("NOT_FOUND");
  expect(coach.sent().some((line) => line.startsWith("PUT"))).toBe(false);
});

test("the note must be given", async () => {
  await refusedUnsent(coach, "tp_set_workout_note", { workout_id: "1" }, "note is missing");
});
