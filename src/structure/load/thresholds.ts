import type { PaceUnit } from "../../training/index.js";
import type { IntensityMetric } from "../simple.js";

/** What is known of the athlete. Anything may be missing; values that are not above 0 count as missing. */
export interface AthleteThresholds {
  ftpWatts?: number | undefined;
  /** Beats per minute at threshold (LTHR). */
  thresholdHeartRate?: number | undefined;
  maxHeartRate?: number | undefined;
  /** Metres per second at threshold pace. */
  thresholdSpeed?: number | undefined;
  /** The unit this athlete reads paces in; follows from the structure when left out. */
  paceUnit?: PaceUnit | undefined;
}

/** A threshold that can be used. */
export function known(threshold: number | undefined): number | undefined {
  return threshold !== undefined && Number.isFinite(threshold) && threshold > 0 ? threshold : undefined;
}

/**
 * What 1 % of the metric is worth in IF; undefined when the thresholds it needs are missing, or for RPE.
 */
export function intensityFactorPerPercent(
  metric: IntensityMetric,
  thresholds: AthleteThresholds,
): number | undefined {
  switch (metric) {
    case "percentOfFtp":
    case "percentOfThresholdHr":
    case "percentOfThresholdPace":
      return 0.01;
    case "percentOfMaxHr": {
      const [highest, threshold] = [known(thresholds.maxHeartRate), known(thresholds.thresholdHeartRate)];
      return highest !== undefined && threshold !== undefined ? (0.01 * highest) / threshold : undefined;
    }
    case "rpe":
      return undefined;
  }
}
