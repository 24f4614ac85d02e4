import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";

/** A request as a server received it. */
export interface Arrival {
  /** Milliseconds of this process's monotonic clock. */
  arrivedAt: number;
  /** Requests that were unanswered at that moment, this one included. */
  inFlight: number;
  /** The client's port: the same for all requests that share a connection. */
  port: number | undefined;
}

export interface Watch {
  readonly arrivals: readonly Arrival[];
  stop(): void;
}

const REQUEST_START = "http.server.request.start";

/** Watches a server of this process. Node itself tells of every request, so nothing stands between client and server. */
export function watchArrivals(url: string): Watch {
  const { host } = new URL(url);
  const arrivals: Arrival[] = [];
  let inFlight = 0;
  const listener = (message: unknown) => {
    if (!isExchange(message) || message.request.headers.host !== host) return;
    inFlight += 1;
    arrivals.push({ arrivedAt: performance.now(), inFlight, port: message.request.socket.remotePort });
    message.response.once("close", () => {
      inFlight -= 1;
    });
  };
  subscribe(REQUEST_START, listener);
  return { arrivals, stop: () => void unsubscribe(REQUEST_START, listener) };
}

function isExchange(message: unknown): message is { request: IncomingMessage; response: ServerResponse } {
  return (
    typeof message === "object" &&
    message !== null &&
    "request" in message &&
    message.request instanceof IncomingMessage &&
    "response" in message &&
    message.response instanceof ServerResponse
  );
}

/** Most requests that arrived within any window of `windowMs` milliseconds. */
export function busiest(arrivals: readonly Arrival[], windowMs: number): number {
  return Math.max(
    0,
    ...arrivals.map(
      ({ arrivedAt: start }) =>
        arrivals.filter(({ arrivedAt }) => arrivedAt >= start && arrivedAt < start + windowMs).length,
    ),
  );
}

/**
 * Milliseconds by which the hastiest window, long or short, was too short for its requests when `burst` may come at once and
 * one more each `gapMs` milliseconds. Not above 0 when the rule was kept, but for the jitter on the way to the server.
 */
export function mostHaste(arrivals: readonly Arrival[], burst: number, gapMs: number): number {
  const haste = arrivals.flatMap(({ arrivedAt: start }, first) =>
    arrivals
      .slice(first + burst)
      .map(({ arrivedAt }, further) => (further + 1) * gapMs - (arrivedAt - start)),
  );
  return Math.max(...haste);
}
