import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";

const ATHLETES = 12;
const WEEK = { start_date: "2026-04-06", end_date: "2026-04-10" };
let server: TestServer;
beforeAll(async () => {
  server = await startServerHere({ sandbox: { account: "coach", rosterSize: ATHLETES } });
});
afterAll(async () => {
  expect(server.sandbox.violations).toEqual([]);
  await server.close();
});

interface Line {
  athlete: string;
  days?: number;
  tsb?: number;
  tsb_on_the_day?: number;
}

test.each([
  ["tp_get_metrics", { ...WEEK, metric: "hrv" }, "listMetrics", ({ days = 0 }: Line) => days],
  ["tp_get_fitness", { days: 14 }, "getPerformance", ({ tsb = 0 }: Line) => tsb],
  ["tp_forecast_fitness", {}, "getPerformance", ({ tsb_on_the_day = 0 }: Line) => tsb_on_the_day],
] as const)("%s: a line each, worst first, whoever failed by name", async (tool, args, operation, rule) => {
  server.sandbox.faults.add({ kind: "status", status: 403, operationId: operation, skip: 3 });
  const { data, isError } = await server.call(tool, { ...args, athletes: "all" });
  expect(isError).toBe(false);
  expect(data).not.toHaveProperty("athlete");
  const lines: Line[] = data.athletes;
  expect(lines).toHaveLength(ATHLETES - 1);
  expect(data.failed_parts).toEqual([expect.objectContaining({ code: "FORBIDDEN" })]);
  const names = new Set([...lines.map(({ athlete }) => athlete), data.failed_parts[0].part]);
  expect(names.size).toBe(ATHLETES);
  expect(lines.map(rule)).toEqual(lines.map(rule).sort((a, b) => a - b));
});

test("what speaks of one athlete is refused for several, before anything is sent", async () => {
  const before = server.sandbox.requests.length;
  for (const [tool, args] of [
    ["tp_get_fitness", { sport: "Run", athletes: "all" }],
    ["tp_forecast_fitness", { weekly_tss: 300, athletes: "all" }],
    ["tp_get_metrics", { start_date: "2025-01-01", end_date: "2026-04-10", athletes: "all" }],
  ] as const)
    expect((await server.call(tool, args)).data.error).toMatchObject({ code: "VALIDATION_ERROR" });
  expect(server.sandbox.requests).toHaveLength(before);
});

test("a metric goes by its name or its beginning; a word that is none is refused with the names", async () => {
  const { data } = await server.call("tp_get_metrics", { ...WEEK, metric: "Weight", athletes: ["Jonas"] });
  for (const { latest = {} } of data.athletes) expect(Object.keys(latest)).toEqual(["weight_kg"]);
  const refused = await server.call("tp_get_metrics", { ...WEEK, metric: "mojo" });
  expect(refused.data.error).toMatchObject({
    code: "VALIDATION_ERROR",
    next_step: expect.stringContaining("hrv"),
  });
});
