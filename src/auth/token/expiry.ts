import { monotonicNow } from "../../http/timer.js";
/** Both clocks in milliseconds: the monotonic one stands still during sleep on Linux, the wall clock can be set. */
export interface TokenClock {
  wall(): number;
  monotonic(): number;
}

export const tokenClock: TokenClock = { wall: () => Date.now(), monotonic: monotonicNow };

/** A moment on both clocks, taken before the request that brought the token. */
export interface Moment {
  wall_ms: number;
  monotonic_ms: number;
}

const LONGEST_S = 3600;
const EARLY_S = 60;
/** For a lifetime the server did not state, or not as a positive number. */
const UNSTATED_S = 300;

export function now(clock: TokenClock): Moment {
  return { wall_ms: clock.wall(), monotonic_ms: clock.monotonic() };
}

/** Seconds a token may be used: 60 less than it lives, and half of a life too short for that. */
export function usableSeconds(expiresIn: unknown): number {
  const stated = typeof expiresIn === "number" && Number.isFinite(expiresIn) && expiresIn > 0;
  const lifetime = stated ? Math.min(expiresIn, LONGEST_S) : UNSTATED_S;
  return Math.max(lifetime - EARLY_S, lifetime / 2);
}

/** Whether the time is over by either clock. A wall clock set back counts as over: nothing can be said any more. */
export function isOver(start: Moment, usable_s: number, clock: TokenClock): boolean {
  const wall_ms = clock.wall() - start.wall_ms;
  const monotonic_ms = clock.monotonic() - start.monotonic_ms;
  return wall_ms < 0 || Math.max(wall_ms, monotonic_ms) >= usable_s * 1000;
}
