import { MAX_SECONDS, MAX_STEPS } from "../limits.js";
import type { Outline } from "../outline.js";
import { countLeaves, timedSeconds } from "./leaves.js";
import { type AthleteThresholds, intensityFactorPerPercent, known } from "./thresholds.js";
import { totalsOf } from "./totals.js";

/** Load before rounding. */
export interface MeasuredLoad {
  seconds: number | null;
  metres: number | null;
  intensityFactor: number | null;
  tss: number | null;
}

/** The computed load of a structure, unrounded. TSS follows from the unrounded IF, as at TrainingPeaks. */
export function measureLoad({ metric, elements }: Outline, thresholds: AthleteThresholds): MeasuredLoad {
  if (!isMeasurable(elements)) return { seconds: null, metres: null, intensityFactor: null, tss: null };
  const speed = metric === "percentOfThresholdPace" ? known(thresholds.thresholdSpeed) : undefined;
  const { seconds, metres, intensity } = totalsOf(elements, speed);
  const factor = metric === null ? undefined : intensityFactorPerPercent(metric, thresholds);
  if (factor === undefined || intensity === null || seconds === null) {
    return { seconds, metres, intensityFactor: null, tss: null };
  }
  const intensityFactor = intensity * factor;
  return { seconds, metres, intensityFactor, tss: tssOf(seconds, intensityFactor) };
}

/** TSS of a duration at a constant intensity factor. */
export function tssOf(seconds: number, intensityFactor: number): number {
  return (seconds / 3600) * intensityFactor ** 2 * 100;
}

/** Whether there are steps, and not more than TrainingPeaks can hold: stored data may claim anything. */
function isMeasurable(elements: Outline["elements"]): boolean {
  return elements.length > 0 && countLeaves(elements) <= MAX_STEPS && timedSeconds(elements) <= MAX_SECONDS;
}
