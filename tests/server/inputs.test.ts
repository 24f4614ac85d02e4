import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(() => server.close());

const RANGE = { start_date: "2026-04-06", end_date: "2026-04-12" };
const PLAN = { date: "2026-04-14", sport: "Bike", title: "Ride", duration_minutes: 60 };

/** tool, arguments, the whole message */
type Case = [what: string, tool: string, args: Record<string, unknown>, message: string];

const MISTAKES: Case[] = [
  [
    "a missing field",
    "tp_get_workout",
    {},
    "workout_id is missing: expected an id: digits only, for example 3900000101.",
  ],
  [
    "a missing choice",
    "tp_create_workout",
    { date: "2026-04-14", title: "Ride", duration_minutes: 60 },
    "sport is missing: expected one of Swim, Bike, Run, Brick, Crosstrain, Race, DayOff, MtnBike, Strength, Custom, XCSki, Rowing, Walk, Other.",
  ],
  [
    "an id that is no number",
    "tp_get_workout",
    { workout_id: "abc" },
    'workout_id: "abc" is not right, expected an id: digits only, for example 3900000101.',
  ],
  [
    "an id with a path in it",
    "tp_get_workout",
    { workout_id: "1/../2" },
    'workout_id: "1/../2" is not right, expected an id: digits only, for example 3900000101.',
  ],
  [
    "a unit with the number",
    "tp_create_workout",
    { ...PLAN, duration_minutes: "1h" },
    'duration_minutes: "1h" is not right, expected a number.',
  ],
  [
    "half a number where whole ones count",
    "tp_create_workout",
    { ...PLAN, rpe: 6.5 },
    "rpe: 6.5 is not right, expected a whole number.",
  ],
  [
    "a value out of range",
    "tp_create_workout",
    { ...PLAN, duration_minutes: 2000 },
    "duration_minutes: 2000 is not right, it must be at most 1440.",
  ],
  [
    "a value below the range",
    "tp_create_workout",
    { ...PLAN, distance_km: -3 },
    "distance_km: -3 is not right, it must be at least 0.",
  ],
  [
    "a misspelt choice",
    "tp_get_workouts",
    { ...RANGE, type: "planed" },
    'type: "planed" is not right, expected one of all, planned, completed; did you mean "planned"?',
  ],
  [
    "a misspelt argument",
    "tp_get_workouts",
    { ...RANGE, response_fromat: "detailed" },
    '"response_fromat" is not an argument of this tool; did you mean "response_format"?',
  ],
  [
    "an argument of another tool",
    "tp_get_workouts",
    { ...RANGE, zzz: 1 },
    '"zzz" is not an argument of this tool; it takes start_date, end_date, type, response_format, athlete.',
  ],
  [
    "a day that does not exist",
    "tp_get_workouts",
    { ...RANGE, end_date: "2026-02-30" },
    'end_date: "2026-02-30" is not right, 2026-02 has 28 days.',
  ],
  [
    "a month that does not exist",
    "tp_get_workouts",
    { ...RANGE, end_date: "2026-13-01" },
    'end_date: "2026-13-01" is not right, there is no such month.',
  ],
  [
    "one value for a list of objects",
    "tp_update_event",
    { event_id: "1", results: "3:05:22" },
    'results[0]: "3:05:22" is not right, expected an object with ranking, place, entrants.',
  ],
  [
    "a day in words",
    "tp_get_workouts",
    { ...RANGE, end_date: "tomorrow" },
    'end_date: "tomorrow" is not right, expected a day as YYYY-MM-DD, for example 2026-04-14.',
  ],
  [
    "a time where only a day is wanted",
    "tp_get_workouts",
    { ...RANGE, end_date: "2026-04-12T10:00:00" },
    'end_date: "2026-04-12T10:00:00" is not right, expected only the day: 2026-04-12.',
  ],
  [
    "a time zone",
    "tp_create_workout",
    { ...PLAN, date: "2026-04-14T06:00:00+02:00" },
    'date: "2026-04-14T06:00:00+02:00" is not right, expected local time without a zone, for example 2026-04-14T16:45:00.',
  ],
  [
    "an hour that does not exist",
    "tp_create_workout",
    { ...PLAN, date: "2026-04-14T25:00:00" },
    'date: "2026-04-14T25:00:00" is not right, expected YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS local time, for example 2026-04-14T16:45:00.',
  ],
  [
    "days in the wrong order",
    "tp_get_workouts",
    { start_date: "2026-04-12", end_date: "2026-04-06" },
    "end_date 2026-04-06 is before start_date 2026-04-12.",
  ],
  [
    "a mistake inside a list",
    "tp_reorder_workouts",
    { workout_ids: ["3900000101", "second"] },
    'workout_ids[1]: "second" is not right, expected an id: digits only, for example 3900000101.',
  ],
  [
    "an empty list",
    "tp_reorder_workouts",
    { workout_ids: [] },
    "workout_ids: [] is not right, the number of items must be at least 1.",
  ],
  [
    "several mistakes at once",
    "tp_create_workout",
    { date: "14.04.2026", sport: "Bycicle", titel: "Ride", dry_run: "yes" },
    [
      'date: "14.04.2026" is not right, expected YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS local time, for example 2026-04-14.',
      'sport: "Bycicle" is not right, expected one of Swim, Bike, Run, Brick, Crosstrain, Race, DayOff, MtnBike, Strength, Custom, XCSki, Rowing, Walk, Other.',
      "title is missing: expected text.",
      '"titel" is not an argument of this tool; did you mean "title"?',
      'dry_run: "yes" is not right, expected true or false.',
    ].join(" "),
  ],
  [
    "a huge value",
    "tp_get_workout",
    { workout_id: "x".repeat(100_000) },
    `workout_id: "${"x".repeat(76)}... is not right, expected an id: digits only, for example 3900000101.`,
  ],
  [
    "a name made to confuse",
    "tp_get_workout",
    { workout_id: "1", constructor: 1 },
    '"constructor" is not an argument of this tool; it takes workout_id, response_format, athlete.',
  ],
];

describe("a mistake in the arguments is told in words, and nothing is sent", () => {
  test.each(MISTAKES)("%s", async (_, tool, args, message) => {
    const before = server.sandbox.requests.length;
    const { data, isError } = await server.call(tool, args);
    expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message, retryable: false });
    expect(data.error.next_step).toMatch(/\S/);
    expect(isError).toBe(true);
    expect(server.sandbox.requests.length).toBe(before);
  });

  test("many mistakes are counted", async () => {
    const args = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`wrong_${i}`, i]));
    const { data } = await server.call("tp_get_workouts", { ...RANGE, ...args });
    expect(data.error.message).toMatch(/And 492 more\.$/);
    expect(data.error.message.length).toBeLessThan(2_000);
  });

  test("characters that cannot be seen are not repeated (KB-106)", async () => {
    const { data } = await server.call("tp_get_workout", { workout_id: "12\u202e34\u001b[31m" });
    expect(data.error.message).toContain('"1234\\u001b[31m"');
  });
});

test("null means not given", async () => {
  const { isError, data } = await server.call("tp_get_workouts", { ...RANGE, type: null, athlete: null });
  expect(isError).toBe(false);
  expect(data.count).toBeGreaterThan(0);
});

test("an id may be a number", async () => {
  const { data } = await server.call("tp_get_workout", { workout_id: 77 });
  expect(data.error.code).toBe("NOT_FOUND");
});
