/** Requests that may start at once after a quiet moment. */
const BURST = 6;
/** Gap between requests once the burst is used up. */
const GAP_MS = 150;
/** Gap after a 429: 100 requests a minute, the ceiling one client has reported. */
const SLOW_GAP_MS = 600;
/** How long the slow gap lasts; the reported ceiling clears after about as long. */
const SLOW_FOR_MS = 60_000;
/** No answer of the server may stop the queue for longer than this. */
const MAX_PAUSE_MS = 30_000;

/** When the next request may start. Pure: the caller passes the time, in milliseconds. */
export class Pace {
  /** When the next request would be due if requests came evenly; the burst is how far it may be ahead. */
  #due = Number.NEGATIVE_INFINITY;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #slowUntil = Number.NEGATIVE_INFINITY;

  /** Milliseconds until a request may start; 0 for now. */
  waitMs(now: number): number {
    const ahead = this.#isSlow(now) ? 0 : (BURST - 1) * GAP_MS;
    return Math.max(0, this.#pausedUntil - now, this.#due - ahead - now);
  }

  /** Counts a request that starts now. */
  take(now: number): void {
    this.#due = Math.max(this.#due, now) + (this.#isSlow(now) ? SLOW_GAP_MS : GAP_MS);
  }

  /** After a 429: nothing starts for `waitMs`, then a minute without bursts and at the slow gap. */
  slowDown(now: number, waitMs: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, now + Math.min(waitMs, MAX_PAUSE_MS));
    this.#slowUntil = Math.max(this.#pausedUntil, now) + SLOW_FOR_MS;
    this.#due = Math.max(this.#due, now + SLOW_GAP_MS);
  }

  #isSlow(now: number): boolean {
    return now < this.#slowUntil;
  }
}
