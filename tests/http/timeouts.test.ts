import { expect, test } from "vitest";
import { timeoutsFrom } from "../../src/http/timeouts.js";

test("30 s, or 60 s for slow operations and the analysis host", () => {
  const timeouts = timeoutsFrom(undefined);
  expect(timeouts({ host: "api" })).toBe(30_000);
  expect(timeouts({ host: "api", slow: true })).toBe(60_000);
  expect(timeouts({ host: "analysis" })).toBe(60_000);
});

test("TP_MCP_TIMEOUT_MS shortens and never lengthens", () => {
  expect(timeoutsFrom("40000")({ host: "api" })).toBe(30_000);
  expect(timeoutsFrom("40000")({ host: "analysis" })).toBe(40_000);
  expect(timeoutsFrom("500")({ host: "api" })).toBe(500);
});

test.each(["0", "-1", "1.5", "30s", " "])("TP_MCP_TIMEOUT_MS=%j is refused", (value) => {
  expect(() => timeoutsFrom(value)).toThrow(
    "TP_MCP_TIMEOUT_MS must be a positive whole number of milliseconds.",
  );
});
