import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/values/json.js";
import { tokensIn } from "../../src/values/tokens.js";
import type { TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";
import { startOver } from "../tools/fresh-account.js";
import { LENA, plannedRide } from "./season.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
beforeEach(() => startOver(server));
afterAll(() => server.close());

const WEEK = { start_date: "2026-04-06", end_date: "2026-04-12" };
const YEARS = { start_date: "2024-10-01", end_date: "2026-06-30" };

/** What a model pays for an answer, roughly. */
function tokens(text: string): number {
  return text.length / 4;
}

describe("size", () => {
  test("25 workouts in concise form cost less than 1,500 tokens", async () => {
    const { data } = await server.call("tp_get_workouts", {
      start_date: "2026-03-25",
      end_date: "2026-05-10",
    });
    const rows = data.workouts.slice(0, 25);
    expect(rows).toHaveLength(25);
    expect(tokens(JSON.stringify(rows))).toBeLessThan(1_500);
  });

  test("an answer that would be too long is cut, and says what and how to see the rest", async () => {
    const { data, text } = await server.call("tp_get_workouts", { ...YEARS, response_format: "detailed" });
    expect(tokensIn(text)).toBeLessThan(8_000);
    const { shown, of, next, truncated, workouts, count } = data;
    expect([shown, of]).toEqual([workouts.length, count]);
    expect(truncated).toBe(
      `workouts: the last ${shown} of ${count} are shown. strength: none of 2 is shown. ${next}`,
    );
    expect(data.workouts.length).toBeGreaterThan(20);
  });
});

describe("records that are not as they should be", () => {
  test("KB-101: a bad record in a list is left out and counted, the rest stays", async () => {
    const { data: whole } = await server.call("tp_get_workouts", WEEK);
    server.sandbox.faults.add({ kind: "bad-record", operationId: "listWorkouts" });
    const { data, isError } = await server.call("tp_get_workouts", WEEK);
    expect(isError).toBe(false);
    expect(data.count).toBe(whole.count - 1);
    expect(data.notes).toEqual(["2 unreadable records were left out (listWorkouts)."]);
  });

  test("an object of another shape is API_CHANGED, naming operation and place", async () => {
    const ride = plannedRide(server.sandbox);
    ride.workoutDay = 7;
    const { data } = await server.call("tp_get_workout", { workout_id: String(ride.workoutId) });
    expect(data.error).toMatchObject({
      code: "API_CHANGED",
      message: expect.stringMatching(/getWorkout .*workoutDay: expected string/),
      next_step: expect.stringContaining("doctor"),
    });
  });

  test("a sign-in page instead of data is AUTH_EXPIRED, not an empty calendar", async () => {
    server.sandbox.faults.add({ kind: "sign-in-page", operationId: "listWorkouts", times: 3 });
    const { data } = await server.call("tp_get_workouts", WEEK);
    expect(data.error).toMatchObject({
      code: "AUTH_EXPIRED",
      next_step: expect.stringContaining("tp_refresh_auth"),
    });
  });

  test("an answer cut in the middle is a network error after the repeats", async () => {
    server.sandbox.faults.add({ kind: "truncated", operationId: "listWorkouts", times: 3 });
    const { data } = await server.call("tp_get_workouts", WEEK);
    expect(data.error).toMatchObject({ code: "NETWORK_ERROR", retryable: true });
    expect(server.requests()).toHaveLength(3);
  });
});

describe("text of others", () => {
  test("KB-106: loses what cannot be seen and keeps what can", async () => {
    const ride = plannedRide(server.sandbox);
    ride.title = "\u202eEasy\u200b \u001b[31mride\u001b[0m 🚴‍♀️";
    ride.description = "line one\r\nline\u0000 two";
    const { data, text } = await server.call("tp_get_workout", { workout_id: String(ride.workoutId) });
    expect(JSON.stringify(data)).toContain("Easy ride 🚴‍♀️");
    expect(JSON.stringify(data)).toContain("line one\\nline two");
    expect(text).toBe(JSON.stringify(data));
  });

  test("KB-106: also in an error", async () => {
    const ride = plannedRide(server.sandbox);
    ride.title = "Easy\u202e";
    const { data } = await server.call("tp_create_workout", {
      date: String(ride.workoutDay).slice(0, 10),
      sport: "Bike",
      title: "Easy\u202e",
      duration_minutes: 30,
    });
    expect(data.error).toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining('"Easy" is already'),
    });
  });
});

test("nulls are left out", async () => {
  const { text } = await server.call("tp_get_workouts", { ...WEEK, response_format: "detailed" });
  expect(text).not.toContain("null");
});

test("an empty list says so in a sentence", async () => {
  const { data } = await server.call("tp_get_workouts", { start_date: "2031-01-01", end_date: "2031-01-07" });
  expect(data).toMatchObject({ workouts: [], message: "No workouts from 2031-01-01 to 2031-01-07." });
});

test("an athlete without others is not named: there is nothing to tell apart", async () => {
  const { data } = await server.call("tp_get_workouts", WEEK);
  expect(data).not.toHaveProperty("athlete");
});

describe("a long call", () => {
  test("tells how far it is", async () => {
    const steps: unknown[] = [];
    await server.client.callTool(
      { name: "tp_get_workouts", arguments: YEARS },
      { onprogress: ({ progress, total }) => steps.push([progress, total]) },
    );
    // Ninety days a request, first for the calendar, then for the strength builder: progress only grows.
    const total = Math.ceil(638 / 90);
    const first = Array.from({ length: total }, (_, index) => [index + 1, total]);
    const second = Array.from({ length: total }, (_, index) => [total + index + 1, 2 * total]);
    expect(steps).toEqual([...first, ...second]);
  });

  test("stops asking when it is cancelled", async () => {
    const leaving = new AbortController();
    const call = server.client.callTool(
      { name: "tp_get_workouts", arguments: { start_date: "2022-01-01", end_date: "2026-06-30" } },
      { signal: leaving.signal, onprogress: () => leaving.abort("no longer wanted") },
    );
    await expect(call).rejects.toThrow();
    await server.call("tp_auth_status");
    const asked = server.requests().length;
    expect(asked).toBeLessThan(15);
    await server.call("tp_get_workout_types");
    expect(server.requests()).toHaveLength(asked + 1);
  });
});

test("many athletes' records do not leak into each other's answers", async () => {
  const records: JsonObject[] = server.sandbox.store.records("workouts", LENA);
  const { data } = await server.call("tp_get_workouts", WEEK);
  const ids = records.map(({ workoutId }) => String(workoutId));
  for (const { id } of data.workouts) expect(ids).toContain(id);
});
