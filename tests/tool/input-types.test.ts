import { describe, expect, test } from "vitest";
import type { ZodType } from "zod";
import { day, dayOrDateTime, numericId, wholeNumber } from "../../src/tool/input-types.js";

function outcome(type: ZodType, value: unknown): unknown {
  const parsed = type.safeParse(value);
  return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message).join();
}

describe("day", () => {
  test.each(["2026-04-14", "2024-02-29", "1999-12-31"])("takes %s", (text) => {
    expect(outcome(day, text)).toBe(text);
  });

  test.each([
    ["2026-02-29", "2026-02 has 28 days"],
    ["2026-04-31", "2026-04 has 30 days"],
    ["2026-00-10", "there is no such month"],
    ["2026-04-14T10:00", "expected only the day: 2026-04-14"],
    ["1.4.26", "expected a day as YYYY-MM-DD, for example 2026-04-14"],
    ["14.04.2026", "expected a day as YYYY-MM-DD, for example 2026-04-14"],
    ["", "expected a day as YYYY-MM-DD, for example 2026-04-14"],
  ])("refuses %s", (text, message) => {
    expect(outcome(day, text)).toBe(message);
  });
});

describe("dayOrDateTime", () => {
  test.each([
    ["2026-04-14", "2026-04-14"],
    ["2026-04-14T16:45", "2026-04-14T16:45:00"],
    ["2026-04-14 16:45", "2026-04-14T16:45:00"],
    ["2026-04-14T16:45:30", "2026-04-14T16:45:30"],
  ])("takes %s", (text, out) => {
    expect(outcome(dayOrDateTime, text)).toBe(out);
  });

  test.each([
    ["2026-04-14T16:45:00Z", "expected local time without a zone, for example 2026-04-14T16:45:00"],
    ["2026-04-14T16:45:00+02:00", "expected local time without a zone, for example 2026-04-14T16:45:00"],
    ["2026-02-30T16:45:00", "2026-02 has 28 days"],
    [
      "2026-04-14T24:00",
      "expected YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS local time, for example 2026-04-14T16:45:00",
    ],
  ])("refuses %s", (text, message) => {
    expect(outcome(dayOrDateTime, text)).toBe(message);
  });
});

describe("numericId", () => {
  test.each([
    ["3900000101", 3_900_000_101],
    [3_900_000_101, 3_900_000_101],
  ])("takes %j", (given, id) => {
    expect(outcome(numericId, given)).toBe(id);
  });

  test.each([
    0,
    "0",
    -5,
    1.5,
    "1e3",
    " 7",
    "7/../8",
    "99999999999999999999",
    true,
    null,
    ["7"],
    { toString: "7" },
  ])("refuses %j", (given) => {
    expect(outcome(numericId, given)).toBe("expected an id: digits only, for example 3900000101");
  });
});

test("wholeNumber refuses halves and what a number cannot hold exactly", () => {
  expect(outcome(wholeNumber, 7)).toBe(7);
  expect(outcome(wholeNumber, 7.5)).toBe("expected a whole number");
  expect(outcome(wholeNumber, 2 ** 53)).toBe("expected a whole number");
});
