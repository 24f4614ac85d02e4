import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { roster } from "../../sandbox/seasons/people.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";

const LENA = roster.self.personId;

let server: InProcess;
beforeAll(async () => {
  server = await startInProcess();
});
afterEach(() => server.sandbox.faults.clear());
afterAll(() => server.close());

const records = (collection: string) => server.sandbox.store.records(collection, LENA);

describe("what is not known is not said", () => {
  test("a bike of which no distance is told has none, and not 0 km", async () => {
    const [bike] = records("equipment");
    if (bike) Object.assign(bike, { actualDistance: null, startingDistance: 1000 });
    const { data } = await server.call("tp_get_equipment");
    const [shown] = data.equipment as object[];
    expect(shown).toMatchObject({ starting_distance_km: 1 });
    expect(shown).not.toHaveProperty("distance_km");
    expect(shown).not.toHaveProperty("total_distance_km");
  });

  test.each([
    ["172.5", 172.5, false],
    ["", undefined, false],
    ["long", undefined, true],
  ])("a crank length that is the text %j", async (written, length, isSaid) => {
    const [bike] = records("equipment");
    if (bike) Object.assign(bike, { crankLengthMillimeters: written });
    const { data } = await server.call("tp_get_equipment");
    const [shown] = data.equipment as { crank_length_mm?: number }[];
    expect(shown?.crank_length_mm).toBe(length);
    expect(JSON.stringify(data.notes ?? "").includes("crankLengthMillimeters")).toBe(isSaid);
  });

  test("an event on a day that is none is shown, without weeks to go", async () => {
    records("events").push({
      ...records("events")[0],
      id: 77,
      name: "Odd",
      eventDate: "2026-06-99T00:00:00",
    });
    const { data } = await server.call("tp_get_events", { start_date: "2026-04-01", end_date: "2026-07-31" });
    const odd = (data.events as { name: string }[]).find(({ name }) => name === "Odd");
    expect(odd).toMatchObject({ id: "77" });
    expect(odd).not.toHaveProperty("to_go");
    expect(JSON.stringify(data)).not.toMatch(/NaN/);
  });

  test("a week of the annual plan that begins on no day does not cost the others", async () => {
    records("atp").push({ ...records("atp")[0], week: "2026-04-99T00:00:00" });
    const { data } = await server.call("tp_get_atp", { start_date: "2026-04-01", end_date: "2026-05-31" });
    expect(data).not.toHaveProperty("error");
    expect((data.weeks as object[]).length).toBeGreaterThan(1);
  });
});

describe("what others wrote is bounded and clean", () => {
  test("the names of goals too", async () => {
    const [event] = records("events");
    if (event) event.goals = { [`long${"x".repeat(1_000_000)}`]: 1, "turn\u202Eed": 2 };
    const { data } = await server.call("tp_get_events", { start_date: "2026-04-01", end_date: "2026-12-31" });
    const text = JSON.stringify(data);
    expect(text.length).toBeLessThan(50_000);
    expect(text).not.toContain("\u202E");
  });

  test("a dry run is not longer than any other result", async () => {
    const [workout] = records("workouts");
    if (workout) workout.description = "long words ".repeat(20_000);
    const change = { workout_id: String(workout?.workoutId), description: "Short" };
    const { data } = await server.call("tp_update_workout", { ...change, dry_run: true });
    expect(data).toMatchObject({ dry_run: true });
    expect(JSON.stringify(data).length).toBeLessThan(50_000);
  });
});

test("a summary of which both parts failed says why", async () => {
  server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts", times: 9 });
  server.sandbox.faults.add({ kind: "status", status: 403, operationId: "getPerformance", times: 9 });
  const { data } = await server.call("tp_get_weekly_summary");
  expect(data.error).toMatchObject({
    code: "API_ERROR",
    failed_parts: [
      { part: "workouts", code: "FORBIDDEN" },
      { part: "fitness", code: "FORBIDDEN" },
    ],
  });
});

test("one 500 of the sign-in does not fail the fifty calls that wait for it", async () => {
  server.sandbox.tokens.expireAll();
  server.sandbox.faults.add({ kind: "status", operationId: "getToken" });
  const calls = Array.from({ length: 50 }, () => server.call("tp_get_libraries"));
  expect((await Promise.all(calls)).filter(({ isError }) => isError)).toEqual([]);
});
