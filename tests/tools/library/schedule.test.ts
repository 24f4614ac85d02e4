import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";

const SELF = 4_100_101;
const [COACH, ANNA, JONAS] = [4_200_500, 4_200_611, 4_200_900];

const template = { library_id: 13_011, item_id: 47_020 };

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(async () => {
  expect(server.sandbox.violations).toEqual([]);
  await server.close();
});

function posts(of: TestServer) {
  return of.sandbox.requests.filter(({ method }) => method === "POST");
}

test("a template lands on three Tuesdays, each copy with an id of its own", async () => {
  const ids = new Set<string>();
  for (const date of ["2026-04-14", "2026-04-21", "2026-04-28"]) {
    const { data } = await server.call("tp_schedule_library_workout", { ...template, date });
    expect(data).toMatchObject({ confirmed: true, workout: { date, weekday: "Tue", sport: "Bike" } });
    expect(data.workout.intervals).toContain("x(");
    ids.add(data.workout.workout_id);
  }
  expect(ids.size).toBe(3);
  for (const id of ids) {
    const stored = server.sandbox.store.find("workouts", SELF, "workoutId", id);
    expect(stored).toMatchObject({ workoutTypeValueId: 2, structure: { structure: expect.any(Array) } });
  }
});

test("KB-73, KB-74: the template is copied into a new workout, structure as text; no native command is called", async () => {
  await server.call("tp_schedule_library_workout", { ...template, date: "2026-04-14T17:00:00" });
  const item = server.sandbox.store.find("libraryItems", SELF, "exerciseLibraryItemId", template.item_id);
  expect(posts(server).at(-1)).toMatchObject({
    path: `/fitness/v6/athletes/${SELF}/workouts`,
    body: {
      athleteId: SELF,
      workoutDay: "2026-04-14T00:00:00",
      startTimePlanned: "2026-04-14T17:00:00",
      workoutTypeFamilyId: 2,
      workoutTypeValueId: 2,
      workoutSubTypeId: 3,
      title: item?.itemName,
      totalTimePlanned: item?.totalTimePlanned,
      tssPlanned: item?.tssPlanned,
      ifPlanned: item?.ifPlanned,
      structure: JSON.stringify(item?.structure),
    },
  });
  expect(server.requests().join("\n")).not.toMatch(/addworkoutfromlibraryitem|applyplan/i);
});

test.each([
  ["an unknown template", { item_id: 1 }, "NOT_FOUND"],
  ["a note", { library_id: 13_012, item_id: 47_020 + 8 }, "VALIDATION_ERROR"],
  ["no day", { date: "soon" }, "VALIDATION_ERROR"],
  ["no athlete in the list", { athletes: [] }, "VALIDATION_ERROR"],
  ["a blank athlete", { athletes: ["Jonas", " "] }, "VALIDATION_ERROR"],
  ["athlete and athletes", { athlete: "Jonas", athletes: ["Anna"] }, "VALIDATION_ERROR"],
])("%s is refused, nothing is scheduled", async (_, wrong, code) => {
  const before = posts(server).length;
  const { data } = await server.call("tp_schedule_library_workout", {
    ...template,
    date: "2026-04-14",
    ...wrong,
  });
  expect(data.error?.code).toBe(code);
  expect(posts(server)).toHaveLength(before);
});

describe("for several athletes", () => {
  let coach: TestServer;
  beforeAll(async () => {
    coach = await startServerHere({ sandbox: { account: "coach" } });
  });
  afterAll(async () => {
    expect(coach.sandbox.violations).toEqual([]);
    await coach.close();
  });

  const squad = { library_id: 12_000 + 5_001, item_id: 45_000 + 10_000, date: "2026-04-15" };

  function workoutOf(owner: number, id: string) {
    return coach.sandbox.store.find("workouts", owner, "workoutId", id);
  }

  test("each gets a copy, and nobody two", async () => {
    const { data, isError } = await coach.call("tp_schedule_library_workout", {
      ...squad,
      athletes: ["Jonas Keller", String(ANNA), "jonas"],
    });
    expect(isError).toBe(false);
    expect(data).toMatchObject({
      confirmed: true,
      scheduled: [
        { athlete: "Jonas Keller", athlete_id: String(JONAS), date: "2026-04-15", weekday: "Wed" },
        { athlete: "Anna Berger", athlete_id: String(ANNA) },
      ],
    });
    expect(data).not.toHaveProperty("athlete");
    expect(workoutOf(JONAS, data.scheduled[0].workout_id)).toMatchObject({ athleteId: JONAS });
    expect(workoutOf(ANNA, data.scheduled[1].workout_id)).toMatchObject({ athleteId: ANNA });
  });

  test('"all" is everybody of the roster but the coach', async () => {
    const before = posts(coach).length;
    const { data } = await coach.call("tp_schedule_library_workout", { ...squad, athletes: "all" });
    expect(data.scheduled.map(({ athlete }: { athlete: string }) => athlete)).toEqual([
      "Anna Berger",
      "Anna Lindholm",
      "Jonas Keller",
    ]);
    expect(posts(coach)).toHaveLength(before + 3);
  });

  test("KB-15 whoever's plan level keeps the intervals from the device is named", async () => {
    const { data } = await coach.call("tp_schedule_library_workout", {
      ...squad,
      athletes: ["Jonas Keller", "Anna Lindholm"],
    });
    expect(data.notes).toEqual([expect.stringMatching(/^"Anna Lindholm" has a Basic account/)]);
    expect(data.scheduled).toHaveLength(2);
  });

  test("a copy that could not be confirmed does not look confirmed", async () => {
    // The list of the day, asked before and after the write, would prove it as well.
    coach.sandbox.faults.add({ kind: "status", status: 403, operationId: "getWorkout" });
    coach.sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts", times: 2 });
    const { data } = await coach.call("tp_schedule_library_workout", {
      ...squad,
      athletes: ["Jonas", String(ANNA)],
    });
    expect(data).toMatchObject({
      confirmed: false,
      failed_parts: expect.arrayContaining([
        expect.objectContaining({ part: "Jonas Keller", code: "WRITE_UNCERTAIN" }),
      ]),
    });
    expect(data.scheduled).toHaveLength(1);
  });

  test("names that are not one athlete are all told, and nobody gets a copy that would be there twice after the next call", async () => {
    const before = posts(coach).length;
    const { isError, data } = await coach.call("tp_schedule_library_workout", {
      ...squad,
      athletes: ["Jonas", "Anna", "Zoe"],
    });
    expect(isError).toBe(true);
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: '2 athletes are called "Anna". No athlete is called "Zoe".',
    });
    expect(posts(coach)).toHaveLength(before);
  });

  test("one athlete by name: her calendar, not the coach's, and she is named", async () => {
    const { data } = await coach.call("tp_schedule_library_workout", { ...squad, athlete: "Anna Berger" });
    expect(data).toMatchObject({ athlete: "Anna Berger", confirmed: true });
    expect(workoutOf(ANNA, data.workout.workout_id)).toBeDefined();
    expect(workoutOf(COACH, data.workout.workout_id)).toBeUndefined();
  });

  test("a failure for the one athlete is that failure", async () => {
    coach.sandbox.faults.add({ kind: "status", status: 403, operationId: "createWorkout" });
    const { isError, data } = await coach.call("tp_schedule_library_workout", squad);
    expect(isError).toBe(true);
    expect(data.error.code).toBe("FORBIDDEN");
  });

  test("a dry run shows one request for each athlete", async () => {
    const { data } = await coach.call("tp_schedule_library_workout", {
      ...squad,
      athletes: ["Jonas", String(ANNA)],
      dry_run: true,
      response_format: "detailed",
    });
    expect(data.requests.map(({ path }: { path: string }) => path)).toEqual([
      `/fitness/v6/athletes/${JONAS}/workouts`,
      `/fitness/v6/athletes/${ANNA}/workouts`,
    ]);
  });
});
