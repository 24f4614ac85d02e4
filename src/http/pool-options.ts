import type { Agent } from "undici";
import { createConnector } from "./connect.js";

const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/**
 * The time limit of a request is set per request, so the pool's own two are off. Idle connections do not hold the process; a
 * server that stops closes them all the same, and with them what is still under way.
 */
export function poolOptions(maxResponseBytes = MAX_RESPONSE_BYTES): Agent.Options {
  return { connect: createConnector(), headersTimeout: 0, bodyTimeout: 0, maxResponseSize: maxResponseBytes };
}
