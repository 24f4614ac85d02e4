import { isPositive } from "./anchor.js";
import { round } from "./round.js";
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
  const { labels, boundaryPercent } = FRIEL_RUN_PACE_7;
  const boundaries = boundaryPercent.map((percent) => round((percent * thresholdSecondsPerKm) / 100));
  return labels.map((label, index) => {
    const slow = boundaries[index - 1] ?? null;
    const fast = boundaries[index] ?? null;
    return {
      label,
      minSpeed: speedAt(slow) ?? 0,
      maxSpeed: speedAt(fast),
      slowSecondsPerKm: slow,
      fastSecondsPerKm: fast,
    };
  });
}

function speedAt(secondsPerKm: number | null): number | null {
  return secondsPerKm === null ? null : 1000 / secondsPerKm;
}
