import { expect, test } from "vitest";
import { desk, LENA, refusedUnsent, WORKOUT } from "./desk.js";

const athlete = desk();
const RACE_DAY = "2026-06-14";

function legs() {
  return athlete.server.sandbox.store
    .records("workouts", LENA)
    .filter(({ workoutDay }) => workoutDay === `${RACE_DAY}T00:00:00`);
}

function places() {
  return Object.fromEntries(legs().map(({ workoutId, orderOnDay }) => [String(workoutId), orderOnDay]));
}

test("writes whole workouts one after the other, only where the place changes", async () => {
  const [swim, bike, run] = legs().map(({ workoutId }) => String(workoutId));
  const before = structuredClone(legs());
  athlete.sent();
  const { data, isError } = await athlete.call("tp_reorder_workouts", { workout_ids: [bike, swim, run] });
  expect(isError).toBe(false);
  expect(data).toMatchObject({
    confirmed: true,
    date: RACE_DAY,
    weekday: "Sun",
    order: [{ workout_id: bike }, { workout_id: swim }, { workout_id: run }],
  });
  expect(places()).toEqual({ [String(bike)]: 0, [String(swim)]: 1, [String(run)]: 2 });
  expect(athlete.sent().filter((line) => line.startsWith("PUT"))).toHaveLength(2);
  for (const leg of before)
    expect(athlete.stored(Number(leg.workoutId))).toEqual({
      ...leg,
      orderOnDay: expect.anything(),
      lastModifiedDate: expect.anything(),
      sharedWorkoutInformationExpireKey:
        leg.workoutId === Number(run) ? leg.sharedWorkoutInformationExpireKey : expect.anything(),
    });
});

test("KB-44 a structure goes back as text and stays what it was", async () => {
  const { structure } = structuredClone(athlete.stored(WORKOUT.intervals)) ?? {};
  Object.assign(athlete.stored(WORKOUT.intervals) ?? {}, { orderOnDay: 4 });
  const { data } = await athlete.call("tp_reorder_workouts", { workout_ids: [WORKOUT.intervals] });
  expect(data.confirmed).toBe(true);
  expect(athlete.bodyOf("updateWorkout")).toMatchObject({
    structure: JSON.stringify(structure),
    orderOnDay: 0,
  });
  expect(athlete.stored(WORKOUT.intervals)?.structure).toEqual(structure);
});

test("names the workouts of the day that were left out, and says when nothing had to change", async () => {
  const { data } = await athlete.call("tp_reorder_workouts", { workout_ids: [WORKOUT.plannedRide] });
  expect(data).toMatchObject({
    message: "They were in this order already; nothing was changed.",
    not_named: [{ workout_id: String(WORKOUT.recordedRide) }],
  });
});

test("KB rule 1: an order that was accepted and dropped is reported", async () => {
  const ids = legs()
    .map(({ workoutId }) => workoutId)
    .reverse();
  athlete.server.sandbox.faults.add({
    kind: "drop-field",
    operationId: "updateWorkout",
    field: "orderOnDay",
    times: 1,
  });
  const { data } = await athlete.call("tp_reorder_workouts", { workout_ids: ids });
  expect(data).toMatchObject({ confirmed: false, not_applied: [{ field: "place on the day", asked: 0 }] });
});

test("workouts of different days are refused before any write", async () => {
  athlete.sent();
  const { data } = await athlete.call("tp_reorder_workouts", {
    workout_ids: [WORKOUT.intervals, WORKOUT.mobility],
  });
  expect(data.error).toMatchObject({
    code: "VALIDATION_ERROR",
    message: expect.stringContaining(
      `${WORKOUT.intervals} is on 2026-04-09, ${WORKOUT.mobility} on 2026-04-10`,
    ),
  });
  expect(athlete.sent().filter((line) => line.startsWith("PUT"))).toEqual([]);
});

test.each([
  ["KB-105 an empty list", [], "workout_ids"],
  ["an id twice", ["7", 7], "workout_ids names 7 twice"],
  ["an id that is none", ["abc"], "workout_ids"],
])("%s is refused unsent", (_name, workout_ids, message) =>
  refusedUnsent(athlete, "tp_reorder_workouts", { workout_ids }, message),
);
