import { afterEach, expect } from "vitest";
import type { Endpoint } from "../../src/http/endpoint.js";
import type { HttpOptions } from "../../src/http/http.js";
import { httpTo, Peer, params, type Responder } from "./peer.js";

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** A peer and an `Http` talking to it; `send` gives the value, `failure` the error. */
export async function connect(respond: Responder, changes: Partial<HttpOptions> = {}) {
  const peer = await Peer.start(respond);
  const wired = httpTo(peer.origin, changes);
  cleanups.push(async () => {
    await wired.dispatcher.destroy();
    await peer.kill();
  });
  const send = (endpoint: Endpoint, body?: unknown, signal?: AbortSignal) =>
    wired.http.send(endpoint, { params, body, ...(signal && { signal }) });
  const failure = async (endpoint: Endpoint, signal?: AbortSignal) => {
    const sent = send(endpoint, endpoint.method === "GET" ? undefined : { title: "Tempo" }, signal);
    return sent.then(
      () => expect.fail("the call succeeded"),
      (error: unknown) => error,
    );
  };
  return { ...wired, peer, send, failure };
}
