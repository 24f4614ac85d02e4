import { expect, test } from "vitest";
import { createLimiter, type Limiter } from "../../src/http/limiter.js";
import { FakeTimer } from "./peer.js";

const nothing = async () => undefined;

/** Lets everything that can go on without time or tasks go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

async function runMany(limiter: Limiter, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) await limiter.run(nothing);
}

/** A task that runs until it is told to finish. */
function openTask() {
  let finish = () => {};
  const end = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { task: () => end, finish };
}

test("KB-100: 90 requests start without a wait, then one every 200 ms", async () => {
  const timer = new FakeTimer();
  const limiter = createLimiter(timer);
  await runMany(limiter, 90);
  expect(timer.sleeps).toEqual([]);
  await runMany(limiter, 3);
  expect(timer.sleeps).toEqual([200, 200, 200]);
});

test("KB-100: no minute has more requests than one every 150 ms makes", async () => {
  const timer = new FakeTimer();
  const limiter = createLimiter(timer);
  let started = 0;
  while (timer.now() < 60_000) {
    await limiter.run(nothing);
    started += 1;
  }
  expect(started).toBeLessThanOrEqual(60_000 / 150);
});

test("a quiet while brings the burst back, one request every 200 ms", async () => {
  const timer = new FakeTimer();
  const limiter = createLimiter(timer);
  await runMany(limiter, 90);
  timer.pass(20 * 200);
  await runMany(limiter, 20);
  expect(timer.sleeps).toEqual([]);
  await runMany(limiter, 1);
  expect(timer.sleeps).toEqual([200]);
});

test("tasks start in the order they came, at most four at a time", async () => {
  const limiter = createLimiter(new FakeTimer());
  const started: number[] = [];
  const tasks = [0, 1, 2, 3, 4, 5].map(() => openTask());
  const runs = tasks.map(({ task }, i) =>
    limiter.run(() => {
      started.push(i);
      return task();
    }),
  );
  await settle();
  expect(started).toEqual([0, 1, 2, 3]);
  tasks[2]?.finish();
  await settle();
  expect(started).toEqual([0, 1, 2, 3, 4]);
  for (const { finish } of tasks) finish();
  await Promise.all(runs);
  expect(started).toEqual([0, 1, 2, 3, 4, 5]);
});

test("a failing task gives its error and frees its place", async () => {
  const limiter = createLimiter(new FakeTimer());
  for (let i = 0; i < 5; i += 1)
    await expect(limiter.run(() => Promise.reject(new Error(`no ${i}`)))).rejects.toThrow(`no ${i}`);
  await expect(limiter.run(async () => "yes")).resolves.toBe("yes");
});

test("KB-100: after a 429 the queue pauses, then goes slower, and recovers", async () => {
  const timer = new FakeTimer();
  const limiter = createLimiter(timer);
  limiter.slowDown(5000);
  for (let i = 0; i < 3; i += 1) await limiter.run(nothing);
  expect(timer.sleeps).toEqual([5000, 600, 600]);
  timer.pass(5000 + 60_000 - timer.now());
  timer.sleeps.length = 0;
  await runMany(limiter, 3);
  expect(timer.sleeps).toEqual([200, 200]);
});

test("KB-100: a 429 without a wait still ends the burst", async () => {
  const timer = new FakeTimer();
  const limiter = createLimiter(timer);
  limiter.slowDown(0);
  await limiter.run(nothing);
  expect(timer.sleeps).toEqual([600]);
});

test("no answer can stop the queue for more than 30 s", async () => {
  const timer = new FakeTimer();
  const limiter = createLimiter(timer);
  limiter.slowDown(86_400_000);
  await limiter.run(nothing);
  expect(timer.sleeps).toEqual([30_000]);
});

test("an aborted wait ends at once, its task never starts, and the line goes on", async () => {
  const limiter = createLimiter(new FakeTimer());
  const busy = [0, 1, 2, 3].map(() => openTask());
  const running = busy.map(({ task }) => limiter.run(task));
  const abort = new AbortController();
  const started: string[] = [];
  const cancelled = limiter.run(async () => started.push("cancelled"), abort.signal);
  const next = limiter.run(async () => started.push("next"));
  const reason = new Error("cancelled");
  abort.abort(reason);
  await expect(cancelled).rejects.toBe(reason);
  for (const { finish } of busy) finish();
  await Promise.all([...running, next]);
  expect(started).toEqual(["next"]);
});

test("a call in the middle of the line need not reach its head to be cancelled", async () => {
  const limiter = createLimiter(new FakeTimer());
  const busy = openTask();
  const waiting = [0, 1, 2, 3, 4].map(() => limiter.run(busy.task));
  const reason = new Error("cancelled");
  const abort = new AbortController();
  const cancelled = limiter.run(nothing, abort.signal);
  abort.abort(reason);
  await expect(cancelled).rejects.toBe(reason);
  busy.finish();
  await Promise.all(waiting);
});

test("a signal that is already aborted starts nothing", async () => {
  const limiter = createLimiter(new FakeTimer());
  const reason = new Error("too late");
  let started = false;
  const task = async () => {
    started = true;
  };
  await expect(limiter.run(task, AbortSignal.abort(reason))).rejects.toBe(reason);
  await limiter.run(nothing);
  expect(started).toBe(false);
});
