import type { Limiter } from "../../http/limiter.js";
import { retryAfterMs } from "../../http/retry-after.js";
import type { Transport } from "./transport.js";

/** Sign-in requests wait their turn in the process's queue, and a 429 to one of them slows all requests down (KB-100). */
export function limitedTransport(transport: Transport, limiter: Limiter): Transport {
  return async (url, headers, timeoutMs) => {
    const response = await limiter.run(() => transport(url, headers, timeoutMs));
    if (response.status === 429) limiter.slowDown(retryAfterMs(response, new Date()) ?? 0);
    return response;
  };
}
