import { setTimeout as delay } from "node:timers/promises";

/** Elapsed time and waiting, apart from the calendar: pauses and pacing must not follow a changed or fixed clock. */
export interface Timer {
  /** Monotonic milliseconds since an arbitrary moment. */
  now(): number;
  /** Resolves after `ms` milliseconds. @throws the signal's reason when it is aborted first */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Monotonic milliseconds. Unlike `performance.now()`, which costs the first call over a millisecond, it is always loaded. */
export function monotonicNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

export const systemTimer: Timer = {
  now: monotonicNow,
  sleep: async (ms, signal) => {
    try {
      await delay(ms, undefined, { signal });
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    }
  },
};
