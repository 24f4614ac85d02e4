import { describe, expect, test } from "vitest";
import type { CheckedResponse, Endpoint, EndpointCall, Http } from "../../src/http/endpoint.js";
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

test.each([
  ["standing ones", { standing: true }, { keepsRecent: true }, 1],
  ["no others", {}, { keepsRecent: true }, 2],
  ["not even these where the change may touch them", { standing: true }, {}, 2],
  ["steady ones whatever was changed", { steady: true }, {}, 1],
])("a change leaves %s", async (_, endpoint, change, requests) => {
  const { recent, requests: made } = counting();
  const ask = () => recent.send(60, { ...settings, ...endpoint }, {});
  await ask();
  recent.changed(change);
  await ask();
  expect(made()).toBe(requests);
});

test("a failure is not kept", async () => {
  const { ask, requests } = counting(true);
  await expect(ask(7)).rejects.toThrow();
  await expect(ask(7)).rejects.toThrow();
  expect(requests()).toBe(2);
});

/** Answers only when told to, and tells what became of its requests. */
function waiting(endpoint: Partial<Endpoint<unknown, unknown, unknown>> = {}) {
  const sent: { signal: AbortSignal | undefined; lean: boolean; answer: (value: unknown) => void }[] = [];
  const timers: { ms: number; work: () => void }[] = [];
  let time = 0;
  const send = (_: unknown, { signal, lean = false }: Pick<EndpointCall, "signal" | "lean">) =>
    new Promise<CheckedResponse<unknown>>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      sent.push({ signal, lean, answer: (value) => resolve({ value, skipped: 0 }) });
    });
  const recent = new RecentResponses(
    { send } as Http,
    () => time,
    (ms, work) => timers.push({ ms, work }),
  );
  const ask = (signal?: AbortSignal) => recent.send(60, { ...settings, ...endpoint }, {}, { signal });
  const pass = (seconds: number) => {
    time += seconds * 1000;
    for (const { ms, work } of timers.filter(({ ms }) => ms <= time)) if (ms > 0) work();
  };
  return { recent, sent, timers, ask, pass };
}

describe("a call that is cancelled", () => {
  test("takes its request back when nobody else waits for it", async () => {
    const { sent, ask } = waiting();
    const { signal, abort } = controlled();
    const asked = ask(signal);
    abort();
    await expect(asked).rejects.toThrow("enough");
    expect(sent[0]?.signal?.aborted).toBe(true);
    const again = ask();
    sent[1]?.answer("fresh");
    expect((await again).value).toBe("fresh");
  });

  test("leaves it to the others", async () => {
    const { sent, ask } = waiting();
    const { signal, abort } = controlled();
    const [cancelled, other] = [ask(signal), ask()];
    abort();
    await expect(cancelled).rejects.toThrow("enough");
    sent[0]?.answer("there");
    expect((await other).value).toBe("there");
    expect(sent[0]?.signal?.aborted).toBe(false);
  });

  test("asks nothing when it was cancelled before", async () => {
    const { sent, ask } = waiting();
    const { signal, abort } = controlled();
    abort();
    await expect(ask(signal)).rejects.toThrow("enough");
    expect(sent).toEqual([]);
  });
});

function controlled() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort(new Error("enough")) };
}

test("of a list only what the endpoint keeps of each item is asked for", async () => {
  const { sent, ask } = waiting();
  const asked = ask();
  expect(sent[0]?.lean).toBe(true);
  sent[0]?.answer([{ id: 1 }]);
  expect((await asked).value).toEqual([{ id: 1 }]);
});

test("an answer that is too old is not held in memory for nobody", async () => {
  const { recent, sent, ask, pass } = waiting();
  const asked = ask();
  sent[0]?.answer("there");
  await asked;
  expect(recent.size).toBe(1);
  pass(61);
  expect(recent.size).toBe(0);
});

test("one look for old answers is planned at a time, and it plans the next", async () => {
  const { recent, sent, timers, ask, pass } = waiting();
  const first = ask();
  sent[0]?.answer("there");
  await first;
  await Promise.all([ask(), ask(), ask()]);
  expect(timers).toHaveLength(1);
  pass(30);
  const second = recent.send(60, { ...settings, id: "another" }, {});
  sent[1]?.answer("there, too");
  await second;
  expect(timers).toHaveLength(1);
  pass(31);
  expect([recent.size, timers.length]).toEqual([1, 2]);
  pass(30);
  expect(recent.size).toBe(0);
});

describe("what was read of some days", () => {
  const days = { ...settings, id: "listThings", standing: true };
  const span = (startDate: string, endDate: string, athleteId = 7) => ({ athleteId, startDate, endDate });

  function reader() {
    let time = 0;
    const recent = new RecentResponses({ send: async () => ({ value: 1, skipped: 0 }) } as Http, () => time);
    const read = (params: object, endpoint = days, ask = async () => ({ value: 5, skipped: 0 })) =>
      recent.learning(endpoint, params as never, {}, ask);
    const kept = (params: object, endpoint = days) => recent.covering(600, endpoint, params as never, {});
    return { recent, read, kept, pass: (seconds: number) => (time += seconds * 1000) };
  }

  test("shows a day within them for ten minutes, and no other day, athlete or account", async () => {
    const { recent, read, kept, pass } = reader();
    expect(await kept(span("2026-04-14", "2026-04-14"))).toBeUndefined();
    await read(span("2026-04-13", "2026-04-19"));
    expect((await kept(span("2026-04-14", "2026-04-14")))?.value).toBe(5);
    expect(await kept(span("2026-04-19", "2026-04-20"))).toBeUndefined();
    expect(await kept(span("2026-04-14", "2026-04-14", 8))).toBeUndefined();
    const other = await recent.covering(600, days, span("2026-04-14", "2026-04-14"), {
      account: "1",
    } as never);
    expect(other).toBeUndefined();
    pass(600);
    expect((await kept(span("2026-04-14", "2026-04-14")))?.value).toBe(5);
    pass(1);
    expect(await kept(span("2026-04-14", "2026-04-14"))).toBeUndefined();
  });

  test("is not kept of what a change of workouts does not leave as it is", async () => {
    const { read, kept } = reader();
    await read(span("2026-04-13", "2026-04-19"), { ...days, standing: false });
    expect(await kept(span("2026-04-14", "2026-04-14"))).toBeUndefined();
  });

  test("ends with a change, also one that was made while it was asked", async () => {
    const { recent, read, kept } = reader();
    const week = span("2026-04-13", "2026-04-19");
    await read(week);
    recent.changed({ keepsRecent: true });
    expect(await kept(week)).toBeDefined();
    recent.changed();
    expect(await kept(week)).toBeUndefined();
    await read(week, days, async () => {
      recent.changed();
      return { value: 6, skipped: 0 };
    });
    expect(await kept(week)).toBeUndefined();
  });

  test("is never what a call asks for anew", async () => {
    const { recent, read } = reader();
    const week = span("2026-04-13", "2026-04-19");
    await read(week);
    expect((await recent.send(600, days, week)).value).toBe(1);
  });
});
