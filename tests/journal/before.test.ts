import { afterAll, beforeAll, expect, test } from "vitest";
import type { JsonObject } from "../../src/values/json.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";

const LENA = 4100101;
let server: InProcess;
beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.close());

function planned(): JsonObject {
  const all = server.sandbox.store.records("workouts", LENA);
  const found = all.find(({ totalTime, totalTimePlanned }) => totalTime === null && totalTimePlanned === 1);
  if (!found) throw new Error("no planned hour in the season");
  return found;
}

test("an update answers with what the changed fields held, numbers with their units, and with nothing else", async () => {
  const workout = planned();
  Object.assign(workout, { title: "Earlier \u202Etitle", description: "Long ".repeat(100), structure: null });
  const { data } = await server.call("tp_update_workout", {
    workout_id: String(workout.workoutId),
    title: "Later title",
    description: "Short",
    duration_minutes: 90,
  });
  expect(data.before).toEqual({
    title: "Earlier title",
    description: `${"Long ".repeat(16).slice(0, 79)}…`,
    "planned time": "60 min",
  });
});

test("intervals stand in one line, the sport by its name, a load without its unit twice", async () => {
  const id = String(planned().workoutId);
  const change = (input: object) => server.call("tp_update_workout", { workout_id: id, ...input });
  await change({ sport: "Bike", structure: "10m 50%, 2x(8m 95%, 3m 55%), 10m 50%" });
  const { data } = await change({ sport: "MtnBike", structure: "10m 50%, 3x(8m 95%, 3m 55%), 10m 50%" });
  expect(data.before).toMatchObject({
    sport: "Bike",
    intervals: expect.stringMatching(/^10:00 .*2x\(8:00 .*95 %/),
    "planned time": "42 min",
    "planned TSS": expect.stringMatching(/^[\d.]+$/),
  });
  expect(JSON.stringify(data.before)).not.toMatch(/[a-z][A-Z]|polyline/);
});

test("what is stored otherwise is told in the same words", async () => {
  const id = String(planned().workoutId);
  const field = "totalTimePlanned";
  server.sandbox.faults.add({ kind: "drop-field", operationId: "updateWorkout", field });
  const { data } = await server.call("tp_update_workout", {
    workout_id: id,
    structure: "10m 50%, 4x(8m 95%, 3m 55%), 10m 50%",
  });
  expect(data).toMatchObject({
    confirmed: false,
    not_applied: [{ field: "planned time", asked: "64 min", stored: "60 min" }],
  });
});

test("what held nothing says so, and what is as it was is not told", async () => {
  const id = String(planned().workoutId);
  await server.call("tp_update_workout", { workout_id: id, description: "" });
  const { data } = await server.call("tp_update_workout", { workout_id: id, description: "Easy" });
  expect(data.before).toEqual({ description: "(none)" });
  const { data: again } = await server.call("tp_update_workout", { workout_id: id, description: "Easy" });
  expect(again).not.toHaveProperty("before");
});

test("a deletion answers with the name, the day and the figures of what is gone", async () => {
  const workout = planned();
  const { data } = await server.call("tp_delete_workout", { workout_id: String(workout.workoutId) });
  expect(data.before).toMatchObject({
    title: workout.title,
    day: String(workout.workoutDay).slice(0, 10),
    "planned time": "60 min",
  });
  expect(Object.keys(data.before as object).length).toBeLessThanOrEqual(8);
});

test("an item of a list that is saved whole is told alone", async () => {
  const [bike] = server.sandbox.store.records("equipment", LENA);
  const { data } = await server.call("tp_update_equipment", {
    equipment_id: String(bike?.equipmentId),
    name: "Other name",
  });
  expect(data.before).toEqual({ name: bike?.name });
});

test("several records are told by their ids", async () => {
  const records = server.sandbox.store.records("workouts", LENA);
  const workout = planned();
  records.push({ ...workout, workoutId: 3_600_000_001, title: "Second", orderOnDay: 7 });
  const ids = records
    .filter(({ workoutDay }) => workoutDay === workout.workoutDay)
    .map(({ workoutId }) => String(workoutId));
  const { data } = await server.call("tp_reorder_workouts", { workout_ids: ids.reverse() });
  expect(data.before).toMatchObject({ "3600000001": { "place on the day": 7 } });
});

test("a creation replaces nothing; nor does a change that failed", async () => {
  const { data: made } = await server.call("tp_create_note", { date: "2026-04-20", title: "New" });
  expect(made).not.toHaveProperty("before");
  server.sandbox.faults.add({ kind: "status", status: 403, operationId: "deleteNote" });
  const { data } = await server.call("tp_delete_note", { note_id: made.note_id });
  expect(data).toMatchObject({ error: { code: "FORBIDDEN" } });
  expect(data).not.toHaveProperty("before");
});

test("with the journal switched off it is told all the same", async () => {
  const off = await startInProcess({}, { TP_MCP_JOURNAL: "0" });
  const { data: made } = await off.call("tp_create_note", { date: "2026-04-20", title: "New" });
  const { data } = await off.call("tp_delete_note", { note_id: made.note_id });
  expect(data.before).toMatchObject({ title: "New" });
  await off.close();
});
