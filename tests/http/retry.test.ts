import { expect, test } from "vitest";
import { type Attempt, type Repeat, withRetries } from "../../src/http/retry.js";
import { ToolError } from "../../src/values/tool-error.js";
import { FakeTimer } from "./peer.js";

const error = new ToolError("API_ERROR", "no");

/** Runs attempts that fail as listed and then succeed; gives the pauses and the outcome. */
async function run(failures: (Repeat | undefined)[], random = () => 1) {
  const timer = new FakeTimer();
  let attempts = 0;
  const attempt = async (): Promise<Attempt<string>> => {
    const repeat = failures[attempts];
    attempts += 1;
    if (attempts > failures.length) return { response: "yes" };
    return repeat === undefined ? { error } : { error, repeat };
  };
  const outcome = await withRetries(attempt, { timer, random }).catch((reason: unknown) => reason);
  return { outcome, attempts, pauses: timer.sleeps };
}

test("a final error is not repeated", async () => {
  expect(await run([undefined])).toEqual({ outcome: error, attempts: 1, pauses: [] });
});

test("three attempts at most, each pause twice the one before", async () => {
  const fault: Repeat = { because: "fault" };
  expect(await run([fault, fault])).toEqual({ outcome: "yes", attempts: 3, pauses: [500, 1000] });
  expect(await run([fault, fault, fault])).toEqual({ outcome: error, attempts: 3, pauses: [500, 1000] });
});

test("a rate limit without a wait is given more time", async () => {
  const limit: Repeat = { because: "limit" };
  expect(await run([limit, limit])).toMatchObject({ outcome: "yes", pauses: [4000, 8000] });
});

test("jitter takes off up to half", async () => {
  const fault: Repeat = { because: "fault" };
  expect(await run([fault, fault], () => 0)).toMatchObject({ pauses: [250, 500] });
});

test("the server's own wait is kept to the millisecond", async () => {
  expect(await run([{ because: "limit", waitMs: 12_345 }])).toMatchObject({
    outcome: "yes",
    pauses: [12_345],
  });
});

test("the pauses of one call never exceed 30 s together", async () => {
  const wait = (waitMs: number): Repeat => ({ because: "limit", waitMs });
  expect(await run([wait(30_000)])).toMatchObject({ outcome: "yes" });
  expect(await run([wait(30_001)])).toEqual({ outcome: error, attempts: 1, pauses: [] });
  expect(await run([wait(20_000), wait(20_000)])).toEqual({ outcome: error, attempts: 2, pauses: [20_000] });
});

test("a cancellation ends the pause", async () => {
  const reason = new Error("cancelled");
  const attempt = async () => ({ error, repeat: { because: "fault" } as const });
  const options = { timer: new FakeTimer(), random: () => 1, signal: AbortSignal.abort(reason) };
  await expect(withRetries(attempt, options)).rejects.toBe(reason);
});
