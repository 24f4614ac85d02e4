import { describe, expect, test } from "vitest";
import type { HttpOptions } from "../../src/http/http.js";
import { timeoutsFrom } from "../../src/http/timeouts.js";
import { connect } from "./connect.js";
import { json, type Responder, read, write } from "./peer.js";

describe("repeating", () => {
  test("a read is tried three times, with growing pauses", async () => {
    const { failure, peer, timer } = await connect((_, response) => json(response, 503, {}));
    expect(await failure(read)).toMatchObject({ code: "API_ERROR", retryable: true });
    expect(peer.received).toHaveLength(3);
    expect(timer.sleeps).toEqual([500, 1000]);
  });

  test("a read that recovers gives its answer", async () => {
    const { send } = await connect((_, response, n) => json(response, n < 2 ? 500 : 200, { n }));
    expect(await send(read)).toMatchObject({ value: { n: 2 } });
  });

  test("a connection that breaks is tried again for a read", async () => {
    const { send, peer } = await connect((_, response, n) => {
      if (n === 0) response.destroy();
      else json(response, 200, { n });
    });
    expect(await send(read)).toMatchObject({ value: { n: 1 } });
    expect(peer.received).toHaveLength(2);
  });

  test("KB-100: a POST that only computes is repeated like a read", async () => {
    const { send, peer } = await connect((_, response, n) => json(response, n === 0 ? 502 : 200, {}));
    await send({ ...write, method: "POST", safe: true }, {});
    expect(peer.received).toHaveLength(2);
  });

  test("KB-100: Retry-After is waited for", async () => {
    const { send, timer } = await connect((_, response, n) =>
      json(response, n === 0 ? 429 : 200, {}, n === 0 ? { "retry-after": "7" } : {}),
    );
    await send(read);
    expect(timer.sleeps).toEqual([7000]);
  });

  test("KB-100: a Retry-After beyond the patience of a call is reported, not waited for", async () => {
    const { failure, peer, timer } = await connect((_, response) =>
      json(response, 429, {}, { "retry-after": "60" }),
    );
    expect(await failure(read)).toMatchObject({
      code: "RATE_LIMITED",
      message: "TrainingPeaks answered 429 to getWorkout. Too many requests. It asks to wait 60 s.",
      nextStep: "Wait 60 s, then make the same call again.",
      retryable: true,
      facts: { status: 429, retry_after_seconds: 60 },
    });
    expect([peer.received.length, timer.sleeps]).toEqual([1, []]);
  });

  test("KB-100: after a 429 the other calls wait too", async () => {
    const { failure, send, timer } = await connect((_, response, n) =>
      json(response, n === 0 ? 429 : 200, {}, { "retry-after": "12" }),
    );
    await failure(write);
    await send(read);
    expect(timer.sleeps).toEqual([12_000]);
  });
});

describe("KB-100: a write is sent once", () => {
  const sentOnce = async (respond: Responder, changes: Partial<HttpOptions> = {}) => {
    const { failure, peer, timer } = await connect(respond, changes);
    const error = await failure(write);
    expect([peer.received.length, timer.sleeps]).toEqual([1, []]);
    return error;
  };

  test("after a 429, which wrote nothing", async () => {
    expect(await sentOnce((_, response) => json(response, 429, {}, { "retry-after": "7" }))).toMatchObject({
      code: "RATE_LIMITED",
      message:
        "TrainingPeaks answered 429 to updateWorkout. Too many requests. It asks to wait 7 s. Nothing was written.",
      retryable: true,
      facts: { retry_after_seconds: 7 },
    });
  });

  test("after a 5xx, which may have written", async () => {
    expect(await sentOnce((_, response) => json(response, 502, {}))).toMatchObject({
      code: "WRITE_UNCERTAIN",
      message: "TrainingPeaks answered 502 to updateWorkout. Whether it was written is not known.",
      nextStep: "Read the item back before doing it again.",
      retryable: false,
    });
  });

  test("after a connection reset", async () => {
    expect(await sentOnce((_, response) => response.destroy())).toMatchObject({
      code: "WRITE_UNCERTAIN",
      message: "The connection broke after updateWorkout was sent. Whether it was written is not known.",
    });
  });

  test("after an answer that was cut off", async () => {
    const cutOff: Responder = (_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"title":', () => response.destroy());
    };
    expect(await sentOnce(cutOff)).toMatchObject({ code: "WRITE_UNCERTAIN" });
  });

  test("after a timeout", async () => {
    expect(await sentOnce(() => {}, { timeouts: timeoutsFrom("80") })).toMatchObject({
      code: "WRITE_UNCERTAIN",
      message: "The time limit ran out after updateWorkout was sent. Whether it was written is not known.",
    });
  });

  test("after a cancellation on the way", async () => {
    const abort = new AbortController();
    const { failure, peer } = await connect(() => abort.abort());
    expect(await failure(write, abort.signal)).toMatchObject({ code: "WRITE_UNCERTAIN" });
    expect(peer.received).toHaveLength(1);
  });

  test("and a write that could not be sent is no uncertain write", async () => {
    const { failure, peer } = await connect(() => {});
    await peer.kill();
    expect(await failure(write)).toMatchObject({
      code: "NETWORK_ERROR",
      message:
        "The connection to TrainingPeaks was refused (updateWorkout, ECONNREFUSED). Nothing was written.",
      retryable: true,
    });
  });
});

describe("ending early", () => {
  test("a read that times out is not repeated", async () => {
    const { failure, peer } = await connect(() => {}, { timeouts: timeoutsFrom("80") });
    expect(await failure(read)).toMatchObject({
      code: "TIMEOUT",
      message: "TrainingPeaks did not answer getWorkout within 0.08 s.",
      retryable: true,
    });
    expect(peer.received).toHaveLength(1);
  });

  test("a body that never ends times out as well", async () => {
    const { failure } = await connect((_, response) => response.writeHead(200).write("["), {
      timeouts: timeoutsFrom("80"),
    });
    expect(await failure(read)).toMatchObject({ code: "TIMEOUT" });
  });

  test("a cancelled read ends with the reason of the cancellation", async () => {
    const abort = new AbortController();
    const reason = new Error("the client went away");
    const { failure } = await connect(() => abort.abort(reason));
    expect(await failure(read, abort.signal)).toBe(reason);
  });

  test("a call cancelled before it starts sends nothing, a write neither", async () => {
    const { failure, peer } = await connect((_, response) => json(response, 200, {}));
    const reason = new Error("too late");
    expect(await failure(write, AbortSignal.abort(reason))).toBe(reason);
    expect(peer.received).toHaveLength(0);
  });

  test("a closed pool leaves no connection behind", async () => {
    const { send, dispatcher, peer } = await connect((_, response) => json(response, 200, {}));
    await send(read);
    await dispatcher.close();
    await peer.stop();
  });
});
