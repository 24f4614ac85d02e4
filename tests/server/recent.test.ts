import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(() => server.close());

const asked = (operation: string) =>
  server.sandbox.requests.filter(({ operationId }) => operationId === operation).length;
const plan = (title: string) =>
  server.call("tp_create_workout", {
    date: "2026-05-04",
    sport: "Bike",
    title,
    structure: "10m 50%, 3x(5m 100%, 5m 50%)",
  });

test("thresholds are asked for once while a week is planned, and again after they changed", async () => {
  for (const title of ["One", "Two", "Three"]) expect((await plan(title)).data.confirmed).toBe(true);
  expect(asked("getAthleteSettings")).toBe(1);

  const before = asked("getAthleteSettings");
  expect((await server.call("tp_update_ftp", { ftp: 300 })).data.confirmed).toBe(true);
  const afterUpdate = asked("getAthleteSettings");
  expect(afterUpdate).toBeGreaterThan(before);
  expect((await plan("Four")).data.workout.intervals).toContain("(300 W)");
  expect(asked("getAthleteSettings")).toBe(afterUpdate + 1);
});

test("the catalogue of sports is asked for once", async () => {
  await server.call("tp_get_workout_types");
  await server.call("tp_get_workout_types");
  expect(asked("listWorkoutTypes")).toBe(1);
});
