import { setTimeout as delay } from "node:timers/promises";

/** Elapsed time and waiting, apart from the calendar: pauses, pacing and limits must not follow a changed or fixed clock. */
export interface Timer {
  /** Monotonic milliseconds since an arbitrary moment. */
  now(): number;
  /** Resolves after `ms` milliseconds. @throws the signal's reason when it is aborted first */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `over` after `ms` milliseconds. @returns what ends the limit before */
  limit(ms: number, over: () => void): () => void;
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
  limit: (ms, over) => {
    const timeout = setTimeout(over, ms);
    return () => clearTimeout(timeout);
  },
};
