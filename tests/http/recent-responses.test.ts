import { expect, test } from "vitest";
import type { CheckedResponse, Endpoint, Http } from "../../src/http/endpoint.js";
import { RecentResponses } from "../../src/http/recent-responses.js";

const settings: Endpoint<unknown, unknown, number> = {
  id: "getSettings",
  method: "GET",
  host: "api",
  path: "/settings/{athleteId}",
  query: [],
  response: "json",
  safe: true,
  errors: [],
};

/** Counts requests; each answer is the number of its request. */
function counting(fail = false) {
  let count = 0;
  let time = 0;
  const send = async (): Promise<CheckedResponse<unknown>> => {
    count += 1;
    if (fail) throw new Error("no network");
    return { value: count, skipped: 0 };
  };
  const recent = new RecentResponses({ send } as Http, () => time);
  const ask = (athleteId: number, maxAge_s = 60) => recent.send(maxAge_s, settings, { athleteId });
  return { recent, ask, requests: () => count, pass: (seconds: number) => (time += seconds * 1000) };
}

test("an answer is used again until it is too old", async () => {
  const { ask, requests, pass } = counting();
  expect((await ask(7)).value).toBe(1);
  pass(60);
  expect((await ask(7)).value).toBe(1);
  pass(1);
  expect((await ask(7)).value).toBe(2);
  expect(requests()).toBe(2);
});

test("athletes never share an answer", async () => {
  const { ask } = counting();
  expect((await ask(7)).value).not.toBe((await ask(8)).value);
});

test("calls at the same time share one request", async () => {
  const { ask, requests } = counting();
  await Promise.all([ask(7), ask(7), ask(7)]);
  expect(requests()).toBe(1);
});

test("a change ends every answer", async () => {
  const { recent, ask } = counting();
  await ask(7);
  recent.forget();
  expect((await ask(7)).value).toBe(2);
});

test("a failure is not kept", async () => {
  const { ask, requests } = counting(true);
  await expect(ask(7)).rejects.toThrow();
  await expect(ask(7)).rejects.toThrow();
  expect(requests()).toBe(2);
});
