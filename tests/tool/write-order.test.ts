import { describe, expect, test } from "vitest";
import { WriteOrder } from "../../src/tool/write-order.js";

/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function enter(order: WriteOrder, areas: string[], signal?: AbortSignal) {
  const state: { entered: boolean; error?: unknown; leave: () => void } = { entered: false, leave: () => {} };
  order.enter(areas, signal).then(
    (leave) => Object.assign(state, { entered: true, leave }),
    (error) => Object.assign(state, { error }),
  );
  return state;
}

describe("calls that change data", () => {
  test("of one area take turns in the order they came", async () => {
    const order = new WriteOrder();
    const calls = [1, 2, 3].map(() => enter(order, ["equipment"]));
    const entered = () => calls.map((call) => call.entered);
    await settle();
    expect(entered()).toEqual([true, false, false]);
    calls[0]?.leave();
    await settle();
    expect(entered()).toEqual([true, true, false]);
    calls[1]?.leave();
    await settle();
    expect(entered()).toEqual([true, true, true]);
  });

  test("of different areas don't wait for each other", async () => {
    const order = new WriteOrder();
    const calls = [enter(order, ["equipment"]), enter(order, ["events"])];
    await settle();
    expect(calls.map(({ entered }) => entered)).toEqual([true, true]);
  });

  test("that need several areas in any order never wait for each other for ever", async () => {
    const order = new WriteOrder();
    const calls = [
      enter(order, ["a", "b"]),
      enter(order, ["b", "c"]),
      enter(order, ["c", "a"]),
      enter(order, ["a"]),
    ];
    for (const call of calls) {
      await settle();
      expect(call.entered).toBe(true);
      call.leave();
    }
  });

  test("give up their place when they are cancelled, and nobody behind them waits", async () => {
    const order = new WriteOrder();
    const cancel = new AbortController();
    const first = enter(order, ["a"]);
    const second = enter(order, ["a"], cancel.signal);
    const third = enter(order, ["a"]);
    await settle();
    cancel.abort(new Error("cancelled"));
    await settle();
    expect([second.entered, second.error]).toEqual([false, new Error("cancelled")]);
    expect(third.entered).toBe(false);
    first.leave();
    await settle();
    expect(third.entered).toBe(true);
  });
});
