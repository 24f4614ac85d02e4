import { Agent, type Dispatcher } from "undici";
import { createConnector } from "./connect.js";
import type { HttpProxy } from "./proxy.js";

const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/**
 * The time limit of a request is set per request, so the pool's own two are off. Idle connections do not hold the process; a
 * server that stops closes them all the same, and with them what is still under way.
 */
export function poolOptions(maxResponseBytes = MAX_RESPONSE_BYTES): Agent.Options {
  return { connect: createConnector(), headersTimeout: 0, bodyTimeout: 0, maxResponseSize: maxResponseBytes };
}

/** The connection pool, made once for the process, without a proxy. */
export function createDispatcher(maxResponseBytes?: number): Dispatcher {
  return new Agent(poolOptions(maxResponseBytes));
}

/** The same by way of a proxy, if there is one; its code is loaded only then. */
export async function dispatcherBehind(proxy: HttpProxy | undefined): Promise<Dispatcher> {
  if (proxy === undefined) return createDispatcher();
  return (await import("./proxied-dispatcher.js")).proxiedDispatcher(proxy);
}
