import { expect, test } from "vitest";
import { retryAfterMs } from "../../src/http/retry-after.js";

const now = new Date("2026-04-15T09:00:00Z");
const wait = (headers: Record<string, string>) => retryAfterMs({ headers }, now);

test.each([
  ["0", 0],
  ["7", 7000],
  ["1.5", 1500],
  [" 30 ", 30_000],
  ["Wed, 15 Apr 2026 09:00:20 GMT", 20_000],
  ["Wed, 15 Apr 2026 08:00:00 GMT", 0],
])("Retry-After: %s", (value, milliseconds) => {
  expect(wait({ "retry-after": value })).toBe(milliseconds);
});

test("a date is measured against the server's own clock", () => {
  const headers = { date: "Wed, 01 Jan 2025 00:00:00 GMT", "retry-after": "Wed, 01 Jan 2025 00:00:45 GMT" };
  expect(wait(headers)).toBe(45_000);
});

test.each(["", "-5", "soon", "12 13", "NaN"])("nonsense is no wait: %j", (value) => {
  expect(wait({ "retry-after": value })).toBeUndefined();
});
