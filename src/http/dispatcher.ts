import { Agent, type Dispatcher } from "undici";

const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * The connection pool, made once for the process. Idle connections do not hold the process; a server that stops closes it
 * all the same, and with it what is still under way.
 * The time limit of a request is set per request, so the pool's own two are off.
 */
export function createDispatcher(maxResponseBytes = MAX_RESPONSE_BYTES): Dispatcher {
  return new Agent({
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: maxResponseBytes,
  });
}
