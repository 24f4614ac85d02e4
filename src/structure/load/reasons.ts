import { MAX_SECONDS, MAX_STEPS } from "../limits.js";
import type { Outline } from "../outline.js";
import type { IntensityMetric } from "../simple.js";
import { countLeaves, type Leaf, leavesOf, timedSeconds } from "./leaves.js";
import { type AthleteThresholds, intensityFactorPerPercent, known } from "./thresholds.js";

/** Why IF and TSS of a structure are not known. */
export function unknownReason({ metric, elements }: Outline, thresholds: AthleteThresholds): string {
  if (elements.length === 0) return "The structure has no steps.";
  if (countLeaves(elements) > MAX_STEPS) return `The structure has more than ${MAX_STEPS} steps.`;
  if (timedSeconds(elements) > MAX_SECONDS) return "The structure is longer than 99:59:59.";
  if (metric === null) return "The structure names no intensity metric that load can be worked out from.";
  if (metric === "rpe") return "Load cannot be worked out from RPE; TrainingPeaks does not do it either.";
  if (intensityFactorPerPercent(metric, thresholds) === undefined) {
    return "Percent of maximum heart rate needs both the maximum and the threshold heart rate.";
  }
  return unknownLeafReason([...leavesOf(elements)], metric, thresholds);
}

function unknownLeafReason(
  leaves: readonly Leaf[],
  metric: IntensityMetric,
  { thresholdSpeed }: AthleteThresholds,
): string {
  const hasNoLength = (leaf: Leaf) => leaf.seconds === undefined && leaf.metres === undefined;
  if (leaves.some(hasNoLength)) return "A step has no length.";
  if (leaves.some((leaf) => leaf.intensity === undefined)) return "A step has no target.";
  const distances = leaves.filter((leaf) => leaf.metres !== undefined);
  if (distances.length === 0) return "A step has a length or a target that makes no sense.";
  if (metric !== "percentOfThresholdPace") return "Only structures by pace tell how long a distance takes.";
  return known(thresholdSpeed) === undefined
    ? "How long the steps by distance take cannot be told without the threshold pace."
    : "How long a step by distance takes cannot be told from a target of 0 %.";
}

/** Why IF and TSS are only an estimate; undefined when they are not. */
export function estimateReason(
  metric: Outline["metric"],
  { maxHeartRate, thresholdHeartRate, thresholdSpeed }: AthleteThresholds,
  swim: boolean,
): string | undefined {
  switch (metric) {
    case "percentOfThresholdHr":
      return "IF and TSS are estimated from percent of threshold heart rate.";
    case "percentOfMaxHr":
      return `IF and TSS are estimated from heart rate: maximum ${maxHeartRate} bpm, threshold ${thresholdHeartRate} bpm.`;
    case "percentOfThresholdPace":
      if (swim) return "IF and TSS of a planned swim are an estimate.";
      return known(thresholdSpeed) === undefined
        ? "IF and TSS are estimated from percent of threshold pace; the threshold pace itself is not known."
        : undefined;
    default:
      return undefined;
  }
}
