import { expect, test } from "vitest";
import { momentOf } from "../../src/values/moment.js";

const now = new Date("2026-04-10T08:00:00Z");

test.each([
  ["2026-04-10T06:30:00Z", "Europe/Berlin", "2026-04-10T06:30:00.000Z"],
  ["2026-04-10T06:30+02:00", "America/New_York", "2026-04-10T04:30:00.000Z"],
  ["2026-04-10T06:30", "Europe/Berlin", "2026-04-10T04:30:00.000Z"],
  ["2026-04-10 06:30:15", "Europe/Berlin", "2026-04-10T04:30:15.000Z"],
  ["2026-04-10", "Europe/Berlin", "2026-04-09T22:00:00.000Z"],
  ["9:30", "Europe/Berlin", "2026-04-10T07:30:00.000Z"],
  ["09:30", "Pacific/Auckland", "2026-04-09T21:30:00.000Z"],
  ["23:30", "America/New_York", "2026-04-11T03:30:00.000Z"],
  ["30 minutes", "Europe/Berlin", "2026-04-10T07:30:00.000Z"],
  ["2 hours ago", "Europe/Berlin", "2026-04-10T06:00:00.000Z"],
  ["1 day", null, "2026-04-09T08:00:00.000Z"],
  // The night the clocks change: an hour before and after, on both sides of the change.
  ["2026-03-29T01:30", "Europe/Berlin", "2026-03-29T00:30:00.000Z"],
  ["2026-03-29T03:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
  ["2026-10-25T12:00", "Europe/Berlin", "2026-10-25T11:00:00.000Z"],
  ["2026-04-10T06:30", "Asia/Kolkata", "2026-04-10T01:00:00.000Z"],
])("%s in %s", (text, timeZone, expected) => {
  const moment = momentOf(text, { now, timeZone });
  expect(moment === undefined ? undefined : new Date(moment).toISOString()).toBe(expected);
});

test.each(["", "soon", "25:00", "2026-13-01", "10", "yesterday evening", "2026-04-10T06", "04/10/2026"])(
  "%j is not a moment",
  (text) => expect(momentOf(text, { now, timeZone: "Europe/Berlin" })).toBeUndefined(),
);
