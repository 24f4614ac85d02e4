import { describe, expect, test } from "vitest";
import { desk, LENA, refusedUnsent, WORKOUT } from "./desk.js";

const athlete = desk();
const { plannedRide, recordedRide, mobility, intervals } = WORKOUT;
const pair = { completed_workout_id: recordedRide, planned_workout_id: plannedRide };

function onSunday() {
  return athlete.server.sandbox.store
    .records("workouts", LENA)
    .filter(({ workoutDay }) => workoutDay === "2026-04-05T00:00:00");
}

describe("refused before anything is written", () => {
  test("one id for both", () =>
    refusedUnsent(
      athlete,
      "tp_pair_workout",
      { completed_workout_id: 5, planned_workout_id: "5" },
      "are both 5",
    ));

  test("an id that is none, by the name of its field", () =>
    refusedUnsent(athlete, "tp_pair_workout", { ...pair, planned_workout_id: "abc" }, "planned_workout_id"));

  test("swapped ids", async () => {
    const { data } = await athlete.call("tp_pair_workout", {
      completed_workout_id: plannedRide,
      planned_workout_id: recordedRide,
    });
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("has no recording"),
      next_step: expect.stringContaining("swapped"),
    });
    expect(onSunday()).toHaveLength(2);
  });

  test("KB-38 a plan that is completed already", async () => {
    const { data } = await athlete.call("tp_pair_workout", { ...pair, planned_workout_id: intervals });
    expect(data.error.message).toContain("is completed already");
  });

  test("splitting what is not paired", async () => {
    const { data } = await athlete.call("tp_unpair_workout", { workout_id: mobility });
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("is not paired: it has no recorded values"),
    });
    expect((await athlete.call("tp_unpair_workout", { workout_id: 1 })).data.error.code).toBe("NOT_FOUND");
  });
});

describe("KB-39c pairing and splitting", () => {
  test("a dry run shows the request", async () => {
    const { data } = await athlete.call("tp_pair_workout", {
      ...pair,
      dry_run: true,
      response_format: "detailed",
    });
    expect(data.requests).toEqual([
      {
        method: "POST",
        path: `/fitness/v6/athletes/${LENA}/commands/workouts/combine`,
        body: { athleteId: LENA, completedWorkoutId: recordedRide, plannedWorkoutId: plannedRide },
      },
    ]);
    expect(onSunday()).toHaveLength(2);
  });

  test("pairing sends three numbers and answers with the id that survived, comments kept", async () => {
    Object.assign(athlete.stored(plannedRide) ?? {}, {
      workoutComments: [{ id: 9, comment: "Easy please" }],
    });
    const { data, isError } = await athlete.call("tp_pair_workout", pair);
    expect(isError).toBe(false);
    expect(data).toMatchObject({
      confirmed: true,
      workout_id: String(recordedRide),
      workout: {
        date: "2026-04-05",
        weekday: "Sun",
        planned: { minutes: 90 },
        actual: { minutes: expect.any(Number) },
      },
      comments: 1,
    });
    expect(athlete.bodyOf("combineWorkouts")).toEqual({
      athleteId: LENA,
      completedWorkoutId: recordedRide,
      plannedWorkoutId: plannedRide,
    });
    expect(onSunday()).toMatchObject([{ workoutId: recordedRide, totalTimePlanned: 1.5 }]);
  });

  test("splitting finds both halves on the day by the ids of the answer", async () => {
    const { data } = await athlete.call("tp_unpair_workout", { workout_id: recordedRide });
    expect(data).toMatchObject({
      confirmed: true,
      completed_workout_ids: [String(recordedRide)],
      planned_workout: { planned: { minutes: 90 } },
    });
    expect(data.planned_workout_id).not.toBe(String(recordedRide));
    expect(onSunday().map(({ workoutId }) => String(workoutId))).toEqual(
      expect.arrayContaining([String(recordedRide), data.planned_workout_id]),
    );
  });
});

test("an answer that was lost is never followed by a second pairing", async () => {
  const [first, second] = onSunday();
  athlete.server.sandbox.faults.add({ kind: "reset", operationId: "combineWorkouts", when: "after" });
  athlete.sent();
  const { data } = await athlete.call("tp_pair_workout", {
    completed_workout_id: first?.workoutId,
    planned_workout_id: second?.workoutId,
  });
  expect(data).toMatchObject({ confirmed: true, read_back: "found" });
  expect(athlete.sent().filter((line) => line.startsWith("POST"))).toHaveLength(1);
});
