import { isPositive } from "./anchor.js";
import { sampleOrZero, type Trace } from "./trace.js";

export interface WBalance {
  /** J left after the last second. */
  last: number;
  /** The lowest value, J. Below 0 means that CP or W' is set too low. */
  min: number;
  /** Index of the second after which it was first reached. */
  minAt: number;
}

/**
 * W'bal in differential form (Froncioni, Clarke): work above critical power is spent, and comes back the faster the
 * more of it is missing. Starts full. Null for an empty trace, or without CP or W' above 0.
 * @param power W
 * @param criticalPower CP, W
 * @param capacity W', J
 */
export function wBalance(
  power: Trace,
  criticalPower: number | null,
  capacity: number | null,
): WBalance | null {
  if (power.length === 0 || !isPositive(criticalPower) || !isPositive(capacity)) return null;
  let left = capacity;
  let min = Number.POSITIVE_INFINITY;
  let minAt = 0;
  for (const [second, sample] of power.entries()) {
    const above = sampleOrZero(sample) - criticalPower;
    left -= above >= 0 ? above : (above * (capacity - left)) / capacity;
    if (left >= min) continue;
    min = left;
    minAt = second;
  }
  return { last: left, min, minAt };
}
