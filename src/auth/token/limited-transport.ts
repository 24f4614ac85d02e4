import type { Limiter } from "../../http/limiter.js";
import { retryAfterMs } from "../../http/retry-after.js";
import { systemTimer, type Timer } from "../../http/timer.js";
import type { Transport } from "./transport.js";

/** Pauses before a sign-in that the server could not answer is asked again: many calls may be waiting for it. */
const PAUSES_MS = [500, 1_000];

/** Sign-in requests wait their turn in the process's queue, and a 429 to one of them slows all requests down (KB-100). */
export function limitedTransport(
  transport: Transport,
  limiter: Limiter,
  timer: Timer = systemTimer,
): Transport {
  return async (url, headers, timeoutMs) => {
    const ask = () => limiter.run(() => transport(url, headers, timeoutMs));
    let response = await ask();
    for (const pause of PAUSES_MS) {
      if (response.status < 500) break;
      await timer.sleep(pause);
      response = await ask();
    }
    if (response.status === 429) limiter.slowDown(retryAfterMs(response, new Date()) ?? 0);
    return response;
  };
}
