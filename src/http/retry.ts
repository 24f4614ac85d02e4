import type { ToolError } from "../values/tool-error.js";
import type { Timer } from "./timer.js";

const MAX_ATTEMPTS = 3;
/** Sum of the pauses between the attempts of one call; a longer `Retry-After` is reported instead of waited for. */
const MAX_TOTAL_WAIT_MS = 30_000;
/** First pause by cause; each further one is twice as long. A rate limit clears slowly, a fault often at once. */
const FIRST_WAIT_MS = { fault: 500, limit: 4_000 };

/** Why an attempt may be repeated, and the wait the server asked for, if it did. */
export interface Repeat {
  because: keyof typeof FIRST_WAIT_MS;
  waitMs?: number | undefined;
}

/** A failed attempt. Without `repeat` the error is final; with it a read may be repeated, a write never is. */
export interface Failure {
  error: ToolError;
  repeat?: Repeat;
}

export type Attempt<T> = { response: T } | Failure;

export interface RetryOptions {
  timer: Timer;
  /** Gives a number from 0 up to 1, as `Math.random` does. */
  random: () => number;
  signal?: AbortSignal | undefined;
}

/**
 * Repeats a read until it succeeds, fails for good, or has used up its attempts or its waiting time.
 * Writes must not come here: they are sent once.
 * @throws ToolError of the last attempt, or the signal's reason during a pause
 */
export async function withRetries<T>(attempt: () => Promise<Attempt<T>>, options: RetryOptions): Promise<T> {
  let waited = 0;
  for (let count = 1; ; count += 1) {
    const outcome = await attempt();
    if ("response" in outcome) return outcome.response;
    if (outcome.repeat === undefined || count === MAX_ATTEMPTS) throw outcome.error;
    const wait = outcome.repeat.waitMs ?? backOffMs(outcome.repeat, count, options.random);
    waited += wait;
    if (waited > MAX_TOTAL_WAIT_MS) throw outcome.error;
    await options.timer.sleep(wait, options.signal);
  }
}

/** Exponential, between half and the whole of the nominal pause, so that several calls do not come back together. */
function backOffMs(repeat: Repeat, count: number, random: () => number): number {
  const nominal = FIRST_WAIT_MS[repeat.because] * 2 ** (count - 1);
  return Math.round(nominal * (0.5 + random() / 2));
}
