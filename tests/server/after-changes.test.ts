import { expect, test } from "vitest";
import { afterCancellation, afterChanges } from "../../src/server/error-result.js";
import { ToolError } from "../../src/values/tool-error.js";

const NOT_APPLIED = new ToolError("WRITE_NOT_APPLIED", "It was accepted and is not there.");
const UNCERTAIN = new ToolError("WRITE_UNCERTAIN", "Nobody knows.");

test.each([
  ["a change without effect does not count itself", NOT_APPLIED, 1, undefined],
  ["but those before it", NOT_APPLIED, 3, 2],
  [
    "one that could not be read back neither",
    new ToolError("WRITE_UNCERTAIN", "", { facts: { accepted: true } }),
    1,
    undefined,
  ],
  ["a lost response was never counted", UNCERTAIN, 1, 1],
])("%s", (_, failure, made, before) => {
  const told = afterChanges(failure, { made });
  expect(told).toMatchObject({ code: failure.code, retryable: false });
  expect(told instanceof ToolError && told.facts.changes_made_before).toBe(before);
});

test("a call that is called off keeps the doubt about its change", () => {
  expect(afterCancellation(UNCERTAIN)).toBe(UNCERTAIN);
  expect(afterCancellation(afterChanges(new ToolError("FORBIDDEN", ""), { made: 2 }))).toMatchObject({
    code: "FORBIDDEN",
  });
  expect(afterCancellation(new Error("aborted"))).toMatchObject({ code: "TIMEOUT", retryable: true });
});
