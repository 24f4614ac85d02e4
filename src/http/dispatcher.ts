import { Agent, type Dispatcher } from "undici";
import { poolOptions } from "./pool-options.js";
import type { HttpProxy } from "./proxy.js";

/** The connection pool, made once for the process, without a proxy. */
export function createDispatcher(maxResponseBytes?: number): Dispatcher {
  return new Agent(poolOptions(maxResponseBytes));
}

/** The same by way of a proxy, if there is one; its code is loaded only then. */
export async function dispatcherBehind(proxy: HttpProxy | undefined): Promise<Dispatcher> {
  if (proxy === undefined) return createDispatcher();
  return (await import("./proxied-dispatcher.js")).proxiedDispatcher(proxy);
}
