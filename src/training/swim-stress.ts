import { isPositive } from "./anchor.js";
import { intensityFactor } from "./intensity.js";
import type { Stress } from "./stress-score.js";

/**
 * Swim TSS (sTSS). Water resists with the cube of speed, so load grows with IF cubed instead of squared.
 * @param movingSeconds without the rests at the wall, as TrainingPeaks counts
 * @param distance metres
 * @param thresholdSpeed m/s
 */
export function swimStress(
  movingSeconds: number | null,
  distance: number | null,
  thresholdSpeed: number | null,
): Stress {
  if (!isPositive(movingSeconds) || distance === null) return { intensityFactor: null, tss: null };
  const intensity = intensityFactor(distance / movingSeconds, thresholdSpeed);
  return {
    intensityFactor: intensity,
    tss: intensity === null ? null : (movingSeconds / 3600) * intensity ** 3 * 100,
  };
}
