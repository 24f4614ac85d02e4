import { afterAll, beforeAll, expect, test } from "vitest";
import { type InProcess, startInProcess } from "../kit/in-process.js";

let server: InProcess;
beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.close());

async function fiftyCalls(): Promise<void> {
  const calls = Array.from({ length: 50 }, () => server.call("tp_get_libraries"));
  for (const { isError } of await Promise.all(calls)) expect(isError).toBe(false);
}

function exchanges(): number {
  return server.sandbox.requests.filter(({ operationId }) => operationId === "getToken").length;
}

test("T17: 50 parallel calls on a cold start make one token exchange, after mass revocation one more", async () => {
  await fiftyCalls();
  expect(exchanges()).toBe(1);
  server.sandbox.tokens.expireAll();
  await fiftyCalls();
  expect(exchanges()).toBe(2);
  expect(server.sandbox.requests.length).toBeGreaterThanOrEqual(100 + exchanges());
});
