import { monotonicNow, systemTimer, type Timer } from "../../src/http/timer.js";

/** Pauses that are over at once, so that no test waits for the pace of requests. */
export function hurried(): Timer {
  let ahead = 0;
  return {
    now: () => monotonicNow() + ahead,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      ahead += ms;
    },
    limit: systemTimer.limit,
  };
}
