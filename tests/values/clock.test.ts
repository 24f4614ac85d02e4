import { describe, expect, test } from "vitest";
import { clockFrom, systemClock } from "../../src/values/clock.js";
import { dayIn } from "../../src/values/day.js";

describe("TP_MCP_NOW", () => {
  test.each([
    ["2026-04-15T09:00:00Z", "2026-04-15T09:00:00.000Z"],
    ["2026-04-15T09:00:00+02:00", "2026-04-15T07:00:00.000Z"],
    ["2026-04-15T09:00", "2026-04-15T09:00:00.000Z"],
  ])("%s fixes the clock of the sandbox", (fixed, moment) => {
    const clock = clockFrom(fixed, true);
    expect(clock.now().toISOString()).toBe(moment);
    expect(clock.now()).toEqual(clock.now());
  });

  test("is refused without the sandbox", () => {
    expect(() => clockFrom("2026-04-15T09:00:00Z", false)).toThrow(
      "TP_MCP_NOW fixes the clock and works only together with the sandbox.",
    );
  });

  test.each([
    "2026-04-15",
    "tomorrow",
    "2026-02-31T09:00:00Z",
    "2026-13-01T09:00:00Z",
    "2026-04-15T25:00:00Z",
  ])("must be a date and time: %s", (fixed) => {
    expect(() => clockFrom(fixed, true)).toThrow(
      "TP_MCP_NOW must be a date and time such as 2026-04-15T09:00:00Z.",
    );
  });

  test.each([undefined, ""])("%j leaves the system clock", (fixed) => {
    expect(clockFrom(fixed, false)).toBe(systemClock);
  });

  test("a fixed clock cannot be moved through the date it gave", () => {
    const clock = clockFrom("2026-04-15T09:00:00Z", true);
    clock.now().setFullYear(1999);
    expect(clock.now().getUTCFullYear()).toBe(2026);
  });
});

describe("the athlete's day", () => {
  const moment = new Date("2026-04-15T22:30:00Z");

  test.each([
    ["America/Los_Angeles", "2026-04-15"],
    ["Europe/Vienna", "2026-04-16"],
    ["Pacific/Auckland", "2026-04-16"],
  ])("in %s", (zone, day) => {
    expect(dayIn(zone, moment)).toBe(day);
  });

  test("changes at midnight, daylight saving included", () => {
    expect(dayIn("Europe/Vienna", new Date("2026-03-28T22:59:59Z"))).toBe("2026-03-28");
    expect(dayIn("Europe/Vienna", new Date("2026-03-28T23:00:00Z"))).toBe("2026-03-29");
    expect(dayIn("Europe/Vienna", new Date("2026-03-29T22:00:00Z"))).toBe("2026-03-30");
  });

  test.each([undefined, null, "", "Mars/Olympus"])("falls back to the machine's zone for %j", (zone) => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(dayIn(zone, moment)).toBe(dayIn(here, moment));
  });
});
