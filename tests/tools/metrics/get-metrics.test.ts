import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";
import { LENA, startOver } from "../fresh-account.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
beforeEach(() => startOver(server));
afterAll(() => server.close());

test("gives each day's values by name, and a baseline beside the latest", async () => {
  const { data } = await server.call("tp_get_metrics", { start_date: "2026-03-27", end_date: "2026-04-10" });
  expect(data.count).toBe(14);
  expect(data.metrics.at(-1)).toMatchObject({
    date: "2026-04-09",
    weekday: "Thu",
    values: { hrv: expect.any(Number), pulse_bpm: expect.any(Number), sleep_hours: expect.any(Number) },
  });
  const hrv = data.summary.find(({ metric }: { metric: string }) => metric === "hrv");
  expect(hrv).toMatchObject({ count: 14, latest_date: "2026-04-09", latest_weekday: "Thu" });
  expect(hrv.latest).toBeLessThan(hrv.average);
  expect(data.date_range).toEqual({ start: "2026-03-27", end: "2026-04-10" });
});

test("KB-97 passes kinds on that cannot be written, two-part values and unknown ones among them", async () => {
  server.sandbox.store.records("metrics", LENA).push({
    id: "new-kind",
    athleteId: LENA,
    timeStamp: "2026-04-06T00:00:00",
    details: [{ type: 77, label: "Readiness", value: 81, time: "2026-04-06T07:00:00" }],
  });
  const { data } = await server.call("tp_get_metrics", {
    start_date: "2026-04-06",
    end_date: "2026-04-06",
    response_format: "detailed",
  });
  const byName = Object.fromEntries(
    data.metrics[0].details.map((detail: { metric: string; value: unknown }) => [
      detail.metric,
      detail.value,
    ]),
  );
  expect(byName).toMatchObject({
    soreness: expect.any(Number),
    blood_pressure_mmhg: [expect.any(Number), 74],
    Readiness: 81,
  });
  expect(data.metrics[0].details[0]).toMatchObject({
    type_id: 60,
    label: "HRV",
    time: "06:40",
    source: "Garmin",
  });
});

test("reads a year in pieces of 91 days and stays within bounds", async () => {
  const { data, text } = await server.call("tp_get_metrics", {
    start_date: "2025-04-11",
    end_date: "2026-04-10",
  });
  expect(server.requests()).toHaveLength(5);
  expect(data.count).toBeGreaterThan(350);
  expect(data.metrics).toHaveLength(120);
  expect(data.metrics.at(-1).date).toBe("2026-04-09");
  expect(data).toMatchObject({
    shown: 120,
    next: expect.stringMatching(/^Ask up to \d{4}-\d{2}-\d{2} \(end_date\)/),
  });
  expect(text.length / 4).toBeLessThan(8000);
});

test("bounds the detailed form", async () => {
  const { text } = await server.call("tp_get_metrics", {
    start_date: "2025-04-11",
    end_date: "2026-04-10",
    response_format: "detailed",
  });
  expect(text.length / 4).toBeLessThan(8000);
});

test("says so when there is nothing", async () => {
  const { data } = await server.call("tp_get_metrics", { start_date: "2026-05-01", end_date: "2026-05-02" });
  expect(data).toMatchObject({
    metrics: [],
    count: 0,
    summary: [],
    message: "No metrics from 2026-05-01 to 2026-05-02.",
  });
});

test("KB-101 leaves an unreadable record out and counts it", async () => {
  server.sandbox.faults.add({ kind: "bad-record", operationId: "listMetrics" });
  const { data, isError } = await server.call("tp_get_metrics", {
    start_date: "2026-04-01",
    end_date: "2026-04-09",
  });
  expect(isError).toBe(false);
  expect(data.notes.join()).toContain("2 unreadable records were left out");
});

test.each([
  [{ start_date: "2026-04-10", end_date: "2026-04-01" }, "end_date 2026-04-01 is before"],
  [{ start_date: "2015-01-01", end_date: "2026-04-01" }, "longer than five years"],
  [{ start_date: "2026-04-01" }, "end_date"],
  [{ start_date: "01.04.2026", end_date: "2026-04-10" }, "start_date"],
])("refuses %j before any request", async (args, named) => {
  const metrics = await server.call("tp_get_metrics", args);
  const nutrition = await server.call("tp_get_nutrition", args);
  for (const { data } of [metrics, nutrition])
    expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(named) });
  expect(server.requests()).toEqual([]);
});

test("nutrition: an empty list is explained", async () => {
  const { data } = await server.call("tp_get_nutrition", {
    start_date: "2026-04-01",
    end_date: "2026-04-10",
  });
  expect(data).toMatchObject({ nutrition: [], count: 0, message: expect.stringContaining("No nutrition") });
});

test("nutrition: entries are passed on as they are, over more than 91 days", async () => {
  const entry = {
    id: 1,
    athleteId: LENA,
    day: "2026-01-05T00:00:00",
    calories: 2100,
    meals: [{ name: "Porridge" }],
  };
  server.sandbox.store.records("nutrition", LENA).push(entry);
  const { data } = await server.call("tp_get_nutrition", {
    start_date: "2026-01-01",
    end_date: "2026-04-10",
  });
  expect(data).toMatchObject({ nutrition: [entry], count: 1 });
  expect(server.requests()).toHaveLength(2);
});
