/**
 * Requests that may start without a wait after a quiet while: nearly what the largest roster read takes, and below the
 * 100 a minute that one client has reported as the ceiling. Only a few of them are in flight at a time (limiter.ts).
 */
const BURST = 90;
/** Gap between requests once the burst is used up. A busy minute has fewer than with the even 150 ms of known clients. */
const GAP_MS = 200;
/** Gap after a 429: 100 requests a minute, the reported ceiling. */
const SLOW_GAP_MS = 600;
/** How long the slow gap lasts; the reported ceiling clears after about as long. */
const SLOW_FOR_MS = 60_000;
/** No response of the server may stop the queue for longer than this. */
const MAX_PAUSE_MS = 30_000;

/** When the next request may start: a token bucket. Pure: the caller passes the time, in milliseconds. */
export class RequestPace {
  /** Requests that may start at once, as of `#countedAt`. */
  #tokens = BURST;
  #countedAt = Number.NEGATIVE_INFINITY;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #slowUntil = Number.NEGATIVE_INFINITY;

  /** Milliseconds until a request may start; 0 for now. */
  waitMs(now: number): number {
    this.#count(now);
    const gap = now < this.#slowUntil ? SLOW_GAP_MS : GAP_MS;
    return Math.max(0, this.#pausedUntil - now, Math.ceil((1 - this.#tokens) * gap));
  }

  /** Counts a request that starts now. */
  take(now: number): void {
    this.#count(now);
    this.#tokens -= 1;
  }

  /** After a 429: nothing starts for `waitMs`, then a minute at the slow gap; the burst grows back only after it. */
  slowDown(now: number, waitMs: number): void {
    this.#count(now);
    this.#tokens = 0;
    this.#pausedUntil = Math.max(this.#pausedUntil, now + Math.min(waitMs, MAX_PAUSE_MS));
    this.#slowUntil = Math.max(this.#pausedUntil, now) + SLOW_FOR_MS;
  }

  #count(now: number): void {
    this.#grow(Math.min(now, this.#slowUntil), SLOW_GAP_MS, 1);
    this.#grow(now, GAP_MS, BURST);
  }

  #grow(until: number, gap: number, most: number): void {
    if (until <= this.#countedAt) return;
    this.#tokens = Math.min(most, this.#tokens + (until - this.#countedAt) / gap);
    this.#countedAt = until;
  }
}
