import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test("lists this week's workouts", async () => {
  const { data, isError } = await server.call("tp_get_workouts", {
    start_date: "2026-04-06",
    end_date: "2026-04-12",
  });
  expect(isError).toBe(false);
  expect(data.count).toBeGreaterThan(3);
  expect(server.requests()).toEqual([
    expect.stringMatching(/^GET \/fitness\/v6\/athletes\/\d+\/workouts\/2026-04-06\/2026-04-12$/),
  ]);
});

test("names the field of a wrong date and sends nothing", async () => {
  const before = server.sandbox.requests.length;
  const { data, isError } = await server.call("tp_get_workouts", {
    start_date: "2026-4-6",
    end_date: "2026-04-12",
  });
  expect(isError).toBe(true);
  expect(data.error).toMatchObject({
    code: "VALIDATION_ERROR",
    message: expect.stringContaining('start_date: "2026-4-6"'),
  });
  expect(server.sandbox.requests.length).toBe(before);
});
