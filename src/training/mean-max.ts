import { sampleOrZero, type Trace } from "./trace.js";

/** Seconds: the durations a power curve is usually read at. */
export const MEAN_MAX_DURATIONS = [5, 10, 20, 30, 60, 90, 120, 180, 240, 300, 360, 600, 1200] as const;

export interface Best {
  /** Length of the window. */
  seconds: number;
  /** In the unit of the trace; unrounded. */
  mean: number;
  /** Seconds from the beginning of the trace to the window. */
  start: number;
}

/**
 * Mean-maximal values: the best mean over each duration, the earliest window on ties. One result per duration, in
 * the order given; null when the trace is shorter, or the duration is not a whole number of seconds from 1.
 */
export function meanMax(trace: Trace, durations: readonly number[] = MEAN_MAX_DURATIONS): (Best | null)[] {
  const sums = prefixSums(trace);
  return durations.map((seconds) => bestWindow(sums, seconds));
}

/** `sums[n]` is the sum of the first n samples, so any window is one subtraction. */
function prefixSums(trace: Trace): Float64Array {
  const sums = new Float64Array(trace.length + 1);
  let sum = 0;
  for (const [second, sample] of trace.entries()) {
    sum += sampleOrZero(sample);
    sums[second + 1] = sum;
  }
  return sums;
}

function bestWindow(sums: Float64Array, seconds: number): Best | null {
  const last = sums.length - 1 - seconds;
  if (!Number.isInteger(seconds) || seconds < 1 || last < 0) return null;
  let best = Number.NEGATIVE_INFINITY;
  let start = 0;
  for (let at = 0; at <= last; at++) {
    const sum = (sums[at + seconds] ?? 0) - (sums[at] ?? 0);
    if (sum <= best) continue;
    best = sum;
    start = at;
  }
  return { seconds, mean: best / seconds, start };
}
