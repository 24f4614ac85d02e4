import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(async () => {
  expect(server.sandbox.violations).toEqual([]);
  await server.close();
});

const year = { start_date: "2026-04-10", end_date: "2027-04-10" };

test("the focus event is the A race, with weekday, weeks to go and attached workouts", async () => {
  const { data } = await server.call("tp_get_focus_event");
  expect(data.event).toMatchObject({
    name: "Lake Triathlon",
    date: "2026-06-14",
    weekday: "Sun",
    to_go: "9 weeks 2 days",
    days_to_go: 65,
    priority: "A",
    distance_km: 51.5,
  });
  expect(data.event.extras.workout_ids).toHaveLength(3);
  expect(data.event.extras).not.toHaveProperty("goals");
});

test.each(["tp_get_focus_event", "tp_get_next_event"])("%s: a 404 means that there is none", async (tool) => {
  const operationId = tool === "tp_get_next_event" ? "getNextEvent" : "getFocusEvent";
  server.sandbox.faults.add({ kind: "status", status: 404, operationId });
  const { isError, data } = await server.call(tool);
  expect(isError).toBe(false);
  expect(data).toEqual({ message: expect.stringMatching(/^There is no .*event to come\.$/) });
});

test("an account without races: an empty 204 is no error", async () => {
  const lonely = await startServerHere();
  lonely.sandbox.store.records("events", 4_100_101).length = 0;
  expect((await lonely.call("tp_get_focus_event")).data).toEqual({
    message: "There is no A-priority event to come.",
  });
  expect((await lonely.call("tp_get_next_event")).data).toEqual({ message: "There is no event to come." });
  await lonely.close();
});

test("a failing server is told and not taken for a season without races", async () => {
  server.sandbox.faults.add({ kind: "status", status: 403, operationId: "getNextEvent" });
  const { isError, data } = await server.call("tp_get_next_event");
  expect(isError).toBe(true);
  expect(data.error.code).toBe("FORBIDDEN");
});

test("the race calendar of a year in order, in one request, with the range that was asked", async () => {
  const before = server.requests().length;
  const { data } = await server.call("tp_get_events", year);
  expect(data.events.map((event: { name: string }) => event.name)).toEqual([
    "City 10k",
    "Hill Gran Fondo",
    "Lake Triathlon",
    "Autumn Half Marathon",
  ]);
  expect(data).toMatchObject({ count: 4, date_range: { start: "2026-04-10", end: "2027-04-10" } });
  expect(server.requests().slice(before)).toHaveLength(1);
});

test("KB-55: distances are kilometres, whatever pair is stored; the stored pair is told where it differs", async () => {
  const { data } = await server.call("tp_get_events", { start_date: "2025-01-01", end_date: "2027-04-10" });
  const distances = data.events.map((event: Record<string, unknown>) => [
    event.distance_km,
    event.distance_stored,
  ]);
  expect(distances).toEqual([
    [10, undefined],
    [51.5, "51500 Meters"],
    [10, "10000 without a unit"],
    [undefined, "120 without a unit"],
    [51.5, undefined],
    [21.082, "13.1 Miles"],
  ]);
});

test("detailed adds results and texts; past events count days backwards", async () => {
  const range = { start_date: "2025-05-01", end_date: "2025-07-01" };
  const { data } = await server.call("tp_get_events", { ...range, response_format: "detailed" });
  expect(data.events[0]).toMatchObject({ name: "Spring 10k", to_go: expect.stringMatching(/ago$/) });
  expect(data.events[0].days_to_go).toBeLessThan(0);
  expect(data.events[0].extras.results).toContainEqual({ ranking: "Overall", place: 36, entrants: 480 });
});

test("an empty range is said in words", async () => {
  const { data } = await server.call("tp_get_events", { start_date: "2026-05-01", end_date: "2026-05-02" });
  expect(data).toMatchObject({ events: [], count: 0, message: "No events from 2026-05-01 to 2026-05-02." });
});

test("KB-101: an unreadable event does not blank the list", async () => {
  server.sandbox.faults.add({ kind: "bad-record", operationId: "listEvents" });
  const { data } = await server.call("tp_get_events", { start_date: "2026-04-10", end_date: "2026-12-31" });
  expect(data.count).toBe(3);
  expect(data.notes).toEqual(["2 unreadable records were left out (listEvents)."]);
});

test.each([
  ["inverted", { start_date: "2026-05-02", end_date: "2026-05-01" }, "before start_date"],
  ["longer than five years", { start_date: "2020-01-01", end_date: "2026-01-01" }, "longer than five years"],
  ["no day of the calendar", { start_date: "2026-02-30", end_date: "2026-05-01" }, "start_date"],
  ["missing", { start_date: "2026-05-01" }, "end_date is missing"],
])("a range that is %s is refused before any request", async (_, range, message) => {
  const before = server.sandbox.requests.length;
  const { isError, data } = await server.call("tp_get_events", range);
  expect(isError).toBe(true);
  expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(message) });
  expect(server.sandbox.requests).toHaveLength(before);
});
