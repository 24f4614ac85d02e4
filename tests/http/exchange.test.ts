import { Dispatcher } from "undici";
import { expect, test, vi } from "vitest";
import { ExchangeFailure, exchange } from "../../src/http/exchange.js";
import { exchangeError } from "../../src/http/exchange-errors.js";
import { read, write } from "./peer.js";

/** A pool whose connections come up only when the test says so. */
class SlowPool extends Dispatcher {
  #handler: Dispatcher.DispatchHandler | undefined;

  override dispatch(_: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    this.#handler = handler;
    return true;
  }

  /** Gives the request its connection; returns whether it was withdrawn instead of written. */
  giveConnection(): boolean {
    const abort = vi.fn();
    const controller = {
      aborted: false,
      paused: false,
      reason: null,
      abort,
      pause: () => {},
      resume: () => {},
    };
    this.#handler?.onRequestStart?.(controller, {});
    return abort.mock.calls.length === 1;
  }
}

const request = { method: "PUT", url: new URL("http://127.0.0.1/x"), headers: {}, body: "{}" } as const;
const reason = new Error("the client went away");

async function failureOf(answer: Promise<unknown>): Promise<ExchangeFailure> {
  const error = await answer.catch((failure: unknown) => failure);
  if (error instanceof ExchangeFailure) return error;
  throw new Error("the exchange did not fail");
}

function cancelledWhileConnecting(pool: SlowPool): Promise<ExchangeFailure> {
  const abort = new AbortController();
  const answer = exchange(pool, request, { timeoutMs: 10_000, signal: abort.signal });
  abort.abort(reason);
  return failureOf(answer);
}

test("a request cancelled while it waits for a connection is withdrawn, and counts as not sent", async () => {
  const pool = new SlowPool();
  expect(await cancelledWhileConnecting(pool)).toMatchObject({
    kind: "cancelled",
    sent: false,
    cause: reason,
  });
  expect(pool.giveConnection()).toBe(true);
});

test("so a write cancelled there is simply cancelled", async () => {
  const failure = await cancelledWhileConnecting(new SlowPool());
  expect(() => exchangeError(write, failure, 30_000)).toThrow(reason);
});

test("a write that never got a connection in time wrote nothing", async () => {
  const failure = await failureOf(exchange(new SlowPool(), request, { timeoutMs: 20 }));
  expect(failure).toMatchObject({ kind: "timeout", sent: false });
  expect(exchangeError(write, failure, 30_000).error).toMatchObject({
    code: "TIMEOUT",
    message: "TrainingPeaks did not answer updateWorkout within 30 s. Nothing was written.",
  });
});

test("a finished exchange leaves no timer behind to hold the process", async () => {
  vi.useFakeTimers();
  await cancelledWhileConnecting(new SlowPool());
  const left = vi.getTimerCount();
  vi.useRealTimers();
  expect(left).toBe(0);
});

test("an aborted signal sends nothing", async () => {
  const pool = new SlowPool();
  const dispatch = vi.spyOn(pool, "dispatch");
  await expect(
    exchange(pool, request, { timeoutMs: 10_000, signal: AbortSignal.abort(reason) }),
  ).rejects.toMatchObject({
    kind: "cancelled",
    sent: false,
  });
  expect(dispatch).not.toHaveBeenCalled();
});

test("errors name the system's code and nothing else of the cause", () => {
  const cause = Object.assign(new Error("connect to 10.0.0.7 as pat@example.com"), { code: "ECONNRESET" });
  expect(exchangeError(read, new ExchangeFailure("network", true, cause), 30_000).error.message).toBe(
    "The connection to TrainingPeaks broke (getWorkout, ECONNRESET).",
  );
});
