import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { objectsIn } from "../../../sandbox/json.js";
import type { JsonObject } from "../../../src/values/json.js";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";
import { LENA, sentTo, startOver } from "../fresh-account.js";

const TODAY = "2026-04-10";
const POST = `POST /metrics/v3/athletes/${LENA}/consolidatedtimedmetric`;

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
beforeEach(() => startOver(server));
afterAll(() => server.close());

function stored(type: number, date = TODAY): JsonObject[] {
  return server.sandbox.store
    .records("metrics", LENA)
    .filter(({ timeStamp }) => String(timeStamp).startsWith(date))
    .flatMap((record) => objectsIn(record, "details"))
    .filter((detail) => detail.type === type);
}

test("logs weight and sleep, and proves both with their units", async () => {
  const { data } = await server.call("tp_log_metrics", { date: TODAY, weight_kg: 74.5, sleep_hours: 7.5 });
  expect(data).toEqual({
    date: TODAY,
    weekday: "Fri",
    logged: [
      { metric: "weight_kg", value: 74.5, unit: "kg", status: "logged" },
      { metric: "sleep_hours", value: 7.5, unit: "hours", status: "logged" },
    ],
    confirmed: true,
    change_id: expect.any(String),
  });
  expect(stored(9)).toMatchObject([{ value: 74.5 }]);
  expect(server.sandbox.violations).toEqual([]);
});

test("KB-97 sends the eight kinds that are known, each as TrainingPeaks' form does", async () => {
  await server.call("tp_log_metrics", {
    date: TODAY,
    weight_kg: 74.5,
    pulse: 47,
    hrv: 62,
    sleep_hours: 7.5,
    spo2: 97,
    steps: 9000,
    rmr: 1700,
    injury: 8,
  });
  const [body] = sentTo(server, "logMetrics");
  expect(body).toMatchObject({ athleteId: LENA, timeStamp: `${TODAY}T00:00:00`, id: null });
  const details = objectsIn(body as JsonObject, "details");
  expect(details.map(({ type, units, min, max }) => [type, units, min, max])).toEqual([
    [9, "kg", 0, 1000],
    [5, "bpm", 10, 200],
    [60, "", 0, 200],
    [6, "hours", 0, 72],
    [53, "%", 0, 100],
    [58, "steps", 0, 1_000_000_000],
    [15, "kcal", 500, 5000],
    [23, "", 1, 10],
  ]);
  expect(details.every(({ time, temporaryId }) => time === `${TODAY}T12:00:00` && temporaryId === 0)).toBe(
    true,
  );
});

test("KB-97 names what can be written when asked for something else", async () => {
  const { data } = await server.call("tp_log_metrics", { date: TODAY, soreness: 6 });
  expect(data.error).toMatchObject({
    code: "VALIDATION_ERROR",
    message: expect.stringContaining("weight_kg"),
  });
  expect(server.requests()).toEqual([]);
});

test("a second logging of the same values sends nothing", async () => {
  const args = { date: TODAY, weight_kg: 74.5, injury: 8 };
  await server.call("tp_log_metrics", args);
  const { data } = await server.call("tp_log_metrics", args);
  expect(data.logged).toMatchObject([{ status: "unchanged" }, { status: "unchanged" }]);
  expect(data).toMatchObject({ message: expect.stringContaining("nothing was sent") });
  expect(sentTo(server, "logMetrics")).toHaveLength(1);
  expect(stored(9)).toHaveLength(1);
});

test("a corrected value replaces the earlier entry by hand", async () => {
  await server.call("tp_log_metrics", { date: TODAY, weight_kg: 74.5, pulse: 47 });
  const { data } = await server.call("tp_log_metrics", { date: TODAY, weight_kg: 74.2 });
  expect(data).toMatchObject({
    logged: [{ metric: "weight_kg", value: 74.2, status: "replaced", value_before: 74.5 }],
    confirmed: true,
    change_id: expect.any(String),
  });
  expect(stored(9)).toMatchObject([{ value: 74.2 }]);
  expect(stored(5)).toMatchObject([{ value: 47 }]);
});

test("one call can correct one value and add another", async () => {
  await server.call("tp_log_metrics", { date: TODAY, weight_kg: 74.5 });
  const { data } = await server.call("tp_log_metrics", { date: TODAY, weight_kg: 74.2, rmr: 1700 });
  expect(data).toMatchObject({ logged: [{ status: "replaced" }, { status: "logged" }], confirmed: true });
  expect([stored(9), stored(15)]).toMatchObject([[{ value: 74.2 }], [{ value: 1700 }]]);
});

test("a value of a device stays beside the new one, and an equal one is not logged again", async () => {
  const yesterday = "2026-04-09";
  const [device] = stored(5, yesterday);
  const same = await server.call("tp_log_metrics", { date: yesterday, pulse: Number(device?.value) });
  expect(same.data.logged).toMatchObject([{ status: "unchanged" }]);
  const other = await server.call("tp_log_metrics", { date: yesterday, pulse: 60 });
  expect(other.data).toMatchObject({ logged: [{ status: "logged" }], confirmed: true });
  expect(stored(5, yesterday).map(({ value }) => value)).toEqual([device?.value, 60]);
});

test("logs a value of 0", async () => {
  const { data } = await server.call("tp_log_metrics", { date: TODAY, steps: 0 });
  expect(data).toMatchObject({ logged: [{ metric: "steps", value: 0 }], confirmed: true });
  expect(stored(58)).toMatchObject([{ value: 0 }]);
});

test("says what is stored when a value was lost on the way", async () => {
  server.sandbox.faults.add({ kind: "status", status: 500, when: "after", operationId: "logMetrics" });
  const { data } = await server.call("tp_log_metrics", { date: TODAY, weight_kg: 74.5 });
  expect(data).toMatchObject({ confirmed: true, read_back: "applied" });
  expect(server.requests().filter((line) => line === POST)).toHaveLength(1);
});

test("a dry run shows the record and sends none", async () => {
  const { data } = await server.call("tp_log_metrics", {
    date: TODAY,
    weight_kg: 74.5,
    dry_run: true,
    response_format: "detailed",
  });
  expect(data.requests).toMatchObject([{ method: "POST", body: { details: [{ type: 9, value: 74.5 }] } }]);
  expect(server.requests()).not.toContain(POST);
});

test.each([
  [{ date: TODAY }, "at least one of weight_kg"],
  [{ weight_kg: 70 }, "date"],
  [{ date: "2026-02-30", weight_kg: 70 }, "date"],
  [{ date: TODAY, weight_kg: 1001 }, "weight_kg"],
  [{ date: TODAY, pulse: 9 }, "pulse"],
  [{ date: TODAY, pulse: 47.5 }, "pulse"],
  [{ date: TODAY, injury: 0 }, "injury"],
  [{ date: TODAY, spo2: true }, "spo2"],
])("refuses %j before any request", async (args, named) => {
  const { data } = await server.call("tp_log_metrics", args);
  expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(named) });
  expect(server.requests()).toEqual([]);
});
