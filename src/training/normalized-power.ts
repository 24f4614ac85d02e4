import { average, sampleOrZero, type Trace } from "./trace.js";

/** Seconds of the moving mean that stands for the body's lag. */
const WINDOW_SECONDS = 30;

/**
 * Normalized Power in the unit of the trace (W): the fourth root of the mean fourth power of the 30-second moving
 * mean. Only complete windows count, as in TrainingPeaks' planned load; below 30 seconds it is the plain mean.
 * Null for an empty trace.
 */
export function normalizedPower(trace: Trace): number | null {
  if (trace.length < WINDOW_SECONDS) return average(trace);
  let windowSum = 0;
  let fourthPowers = 0;
  for (const [second, sample] of trace.entries()) {
    windowSum += sampleOrZero(sample) - sampleOrZero(trace[second - WINDOW_SECONDS] ?? null);
    if (second >= WINDOW_SECONDS - 1) fourthPowers += (windowSum / WINDOW_SECONDS) ** 4;
  }
  return (fourthPowers / (trace.length - WINDOW_SECONDS + 1)) ** 0.25;
}
