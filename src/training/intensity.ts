import { isPositive } from "./anchor.js";

/**
 * Intensity factor, a fraction: effort over threshold in the same unit (NP and FTP in W, speeds in m/s).
 * Null when either is missing or the threshold is not above 0.
 */
export function intensityFactor(effort: number | null, threshold: number | null): number | null {
  return effort !== null && isPositive(threshold) ? effort / threshold : null;
}

/** Variability index: NP over average power, both in W. Null when either is missing or nothing was pedalled. */
export function variabilityIndex(normalized: number | null, averagePower: number | null): number | null {
  return normalized !== null && isPositive(averagePower) ? normalized / averagePower : null;
}
