import { round } from "../values/number.js";
import { isPositive } from "./anchor.js";
import { FRIEL_RUN_PACE_7 } from "./zone-systems.js";

/** A band of speed, which begins where the slower one ends. */
export interface PaceZone {
  label: string;
  /** m/s; 0 in the slowest zone. */
  minSpeed: number;
  /** m/s; null in the fastest zone, which is open. */
  maxSpeed: number | null;
  /** Slow end in seconds per kilometre; null in the slowest zone. */
  slowSecondsPerKm: number | null;
  /** Fast end in seconds per kilometre; null in the fastest zone. */
  fastSecondsPerKm: number | null;
}

/**
 * Friel's seven run zones. Boundaries fall on whole seconds per kilometre, as in TrainingPeaks' own bands.
 * Null without the threshold pace.
 */
export function runPaceZones(thresholdSecondsPerKm: number | null): PaceZone[] | null {
  if (!isPositive(thresholdSecondsPerKm)) return null;
  let slow: number | null = null;
  return FRIEL_RUN_PACE_7.map(([label, percent]) => {
    const fast = percent === null ? null : round((percent * thresholdSecondsPerKm) / 100);
    const zone = { label, ...speeds(slow, fast), slowSecondsPerKm: slow, fastSecondsPerKm: fast };
    slow = fast;
    return zone;
  });
}

function speeds(slow: number | null, fast: number | null): Pick<PaceZone, "minSpeed" | "maxSpeed"> {
  return { minSpeed: slow === null ? 0 : 1000 / slow, maxSpeed: fast === null ? null : 1000 / fast };
}
