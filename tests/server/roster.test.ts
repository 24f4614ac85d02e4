import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type Arrival, watchArrivals } from "../../bench/arrivals.js";
import { systemTimer } from "../../src/http/timer.js";
import { MOST_TOKENS } from "../../src/server/truncate.js";
import { tokensIn } from "../../src/values/tokens.js";
import { type Result, resultOf, type TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";

/** As many as one call takes. That takes seconds, so there is one call and every test looks at it. */
const ATHLETES = 50;
/** Fifty athletes take seconds, and on a busy machine many; nothing is judged by it. */
const AMPLE_MS = 180_000;

let server: TestServer;
let answer: Result;
let arrivals: readonly Arrival[];
let calledAt: number;
const asked: string[] = [];
const progress: unknown[] = [];

beforeAll(async () => {
  server = await startServerHere({
    sandbox: { account: "coach", rosterSize: ATHLETES, latencyMs: 100 },
    timer: systemTimer,
  });
  const { sandbox, client } = server;
  await server.call("tp_list_athletes");
  sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts", skip: 20 });
  const before = sandbox.requests.length;
  const watch = watchArrivals(sandbox.url);
  calledAt = performance.now();
  const result = await client.callTool(
    { name: "tp_get_weekly_summary", arguments: { athletes: ["all"] } },
    { onprogress: ({ progress: done, total }) => progress.push([done, total]) },
  );
  watch.stop();
  answer = resultOf(result);
  arrivals = watch.arrivals;
  asked.push(...sandbox.requests.slice(before).map(({ method, path }) => `${method} ${path}`));
}, AMPLE_MS);
afterAll(() => server.close());

test("every athlete of the roster is answered, or named as failed", async () => {
  const { data } = await server.call("tp_list_athletes");
  const others = data.athletes.filter((one: { is_self: boolean }) => !one.is_self);
  const failed = answer.data.failed_parts.map(({ part }: { part: string }) => part);
  const answered = answer.data.athletes.map(({ athlete }: { athlete: string }) => athlete);
  expect(failed).toHaveLength(1);
  expect(answered).toHaveLength(ATHLETES - 1);
  expect([...answered, ...failed].sort()).toEqual(others.map(({ name }: { name: string }) => name).sort());
});

test("the whole roster fits into one answer, nothing cut", () => {
  expect(answer.data).not.toHaveProperty("truncated");
  expect(tokensIn(answer.text)).toBeLessThanOrEqual(MOST_TOKENS);
});

test("two requests an athlete and none for the roster, which was listed before; none of them twice", () => {
  expect(asked).toHaveLength(2 * ATHLETES);
  expect(new Set(asked).size).toBe(asked.length);
});

test("progress is told athlete by athlete", () => {
  expect(progress).toEqual(Array.from({ length: ATHLETES }, (_, index) => [index + 1, ATHLETES]));
});

test("KB-100: several requests are in flight together, never more than four", () => {
  expect(arrivals).toHaveLength(asked.length);
  const most = Math.max(...arrivals.map(({ inFlight }) => inFlight));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
});

test("KB-100: 90 requests may come at once, and each one after them 200 ms later", () => {
  // Counted from before the call: a busy machine can only make them later than that.
  const tooEarly = arrivals.filter(({ arrivedAt }, index) => arrivedAt - calledAt < (index - 89) * 200 - 1);
  expect(tooEarly).toEqual([]);
});

test("KB-100: a server that counts to a hundred slows the roster down, and every athlete is still answered", {
  timeout: AMPLE_MS,
}, async () => {
  const strict = await startServerHere({ sandbox: { account: "coach", rosterSize: ATHLETES } });
  onTestFinished(() => strict.close());
  await strict.call("tp_list_athletes");
  strict.sandbox.faults.add({ kind: "rate-limit", skip: 97, times: 4, seconds: 1 });
  const { data } = await strict.call("tp_get_weekly_summary", { athletes: ["all"] });
  expect(data).not.toHaveProperty("failed_parts");
  expect(data.athletes).toHaveLength(ATHLETES);
  const refused = strict.sandbox.requests.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
});
