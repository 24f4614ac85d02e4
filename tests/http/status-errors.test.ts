import { describe, expect, test } from "vitest";
import type { Endpoint } from "../../src/http/endpoint.js";
import { statusFailure } from "../../src/http/status-errors.js";
import { read, write } from "./peer.js";

const now = new Date("2026-04-15T09:00:00Z");

function failureOf(endpoint: Endpoint, status: number, body = "", headers: Record<string, string> = {}) {
  return statusFailure(endpoint, { status, headers, body: Buffer.from(body) }, now);
}

test.each([
  [400, "API_ERROR", "API_ERROR"],
  [401, "AUTH_EXPIRED", "AUTH_EXPIRED"],
  [402, "PREMIUM_REQUIRED", "PREMIUM_REQUIRED"],
  [403, "FORBIDDEN", "FORBIDDEN"],
  [404, "NOT_FOUND", "NOT_FOUND"],
  [405, "API_ERROR", "API_ERROR"],
  [409, "CONFLICT", "CONFLICT"],
  [410, "NOT_FOUND", "NOT_FOUND"],
  [422, "API_ERROR", "API_ERROR"],
  [429, "RATE_LIMITED", "RATE_LIMITED"],
  [500, "API_ERROR", "WRITE_UNCERTAIN"],
  [503, "API_ERROR", "WRITE_UNCERTAIN"],
  [304, "API_CHANGED", "WRITE_UNCERTAIN"],
])("%i is %s for a read and %s for a write", (status, forRead, forWrite) => {
  expect(failureOf(read, status)?.error.code).toBe(forRead);
  expect(failureOf(write, status)?.error.code).toBe(forWrite);
});

test.each([200, 201, 202, 204])("%i is a success", (status) => {
  expect(failureOf(read, status, "{}")).toBeUndefined();
});

test("only 429 and 5xx of a read may be repeated, by us or by the caller", () => {
  for (const status of [400, 401, 403, 404, 409])
    expect(failureOf(read, status)).toMatchObject({ error: { retryable: false } });
  expect(failureOf(read, 400)).not.toHaveProperty("repeat");
  expect(failureOf(read, 429)).toMatchObject({ error: { retryable: true }, repeat: { because: "limit" } });
  expect(failureOf(read, 500)).toMatchObject({ error: { retryable: true }, repeat: { because: "fault" } });
});

test("KB-100: a 429 without a wait is given a minute", () => {
  expect(failureOf(read, 429)?.error).toMatchObject({
    message: "TrainingPeaks answered 429 to getWorkout. Too many requests.",
    nextStep: "Wait a minute, then make the same call again.",
  });
});

test("KB-98: the message holds status, operation and the server's own words", () => {
  expect(failureOf(read, 400, '{"message":"workoutDay is required"}')?.error).toMatchObject({
    message: 'TrainingPeaks answered 400 to getWorkout: "workoutDay is required".',
    nextStep: "Check the arguments; the same call will be refused again.",
    facts: { status: 400 },
  });
});

test("KB-99: 401 and 403 give different advice", () => {
  expect(failureOf(read, 401)?.error.nextStep).toContain("sign in again");
  expect(failureOf(read, 403)?.error.nextStep).toContain("signing in again does not help");
});

test("KB-99: a 403 that speaks of the plan level is PREMIUM_REQUIRED", () => {
  expect(failureOf(read, 403, "This feature requires a Premium subscription")?.error.code).toBe(
    "PREMIUM_REQUIRED",
  );
});

describe("the operation's own errors", () => {
  const endpoint: Endpoint = {
    ...read,
    errors: [
      { status: 400, when: "Invalid workoutId", as: "NOT_FOUND", message: "There is no such workout." },
      { status: 500, as: "VALIDATION_ERROR" },
    ],
  };

  test("come before the status", () => {
    expect(failureOf(endpoint, 400, "Invalid workoutId (3100000001)")).toMatchObject({
      error: {
        code: "NOT_FOUND",
        message:
          'TrainingPeaks answered 400 to getWorkout: "Invalid workoutId (3100000001)". There is no such workout.',
        nextStep: "Check the id; list the items again, as it may have been deleted.",
      },
    });
  });

  test("apply only when their words occur", () => {
    expect(failureOf(endpoint, 400, "Invalid date")?.error.code).toBe("API_ERROR");
  });

  test("end the repeating", () => {
    const failure = failureOf(endpoint, 500);
    expect(failure?.error.code).toBe("VALIDATION_ERROR");
    expect(failure).not.toHaveProperty("repeat");
  });
});

describe("a sign-in page", () => {
  test.each([
    ["a page with status 200", 200, "<!doctype html><p>Log in</p>", {}],
    ["an undeclared page", 200, "\n <html lang=en>", {}],
    ["a declared page", 200, "<div>", { "content-type": "text/html; charset=utf-8" }],
    ["a redirect", 302, "", { location: "https://home.trainingpeaks.com/login?next=x" }],
  ])("is AUTH_EXPIRED: %s", (_, status, body, headers) => {
    expect(failureOf(read, status, body, headers)?.error.code).toBe("AUTH_EXPIRED");
    // A page in place of the response does not tell that nothing was done; a redirect to the sign-in does.
    const ofWrite = status === 200 ? "WRITE_UNCERTAIN" : "AUTH_EXPIRED";
    expect(failureOf(write, status, body, headers)?.error.code).toBe(ofWrite);
  });

  test("is not an XML file, nor an empty body declared as a page", () => {
    expect(failureOf(read, 200, '<?xml version="1.0"?><TrainingCenterDatabase/>')).toBeUndefined();
    expect(failureOf(write, 200, "", { "content-type": "text/html" })).toBeUndefined();
  });
});
