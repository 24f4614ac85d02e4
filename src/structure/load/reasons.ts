import { MAX_SECONDS, MAX_STEPS } from "../limits.js";
import type { Outline } from "../outline.js";
import { countLeaves, leavesOf, timedSeconds } from "./leaves.js";
import { type AthleteThresholds, intensityFactorPerPercent, known } from "./thresholds.js";

/** Why IF and TSS of a structure are not known. */
export function unknownReason({ metric, elements }: Outline, thresholds: AthleteThresholds): string {
  if (countLeaves(elements) > MAX_STEPS)
    return `The structure has more than ${MAX_STEPS} steps, repetitions counted.`;
  if (timedSeconds(elements) > MAX_SECONDS) return "The structure is longer than 99:59:59.";
  if (metric === null) return "The structure names no intensity metric that load can be worked out from.";
  if (metric === "rpe") return "Load cannot be worked out from RPE; TrainingPeaks does not do it either.";
  if (intensityFactorPerPercent(metric, thresholds) === undefined) {
    return "Percent of maximum heart rate needs both the maximum and the threshold heart rate.";
  }
  const leaves = [...leavesOf(elements)];
  if (leaves.some((leaf) => leaf.seconds === undefined && leaf.metres === undefined))
    return "A step has no length.";
  if (leaves.some((leaf) => leaf.intensity === undefined)) return "A step has no target.";
  if (leaves.every((leaf) => leaf.seconds !== undefined)) return "A step has a length below zero.";
  if (metric !== "percentOfThresholdPace")
    return "Steps by distance have a duration only in structures by pace.";
  if (known(thresholds.thresholdSpeed) === undefined)
    return "The duration of steps by distance needs the threshold pace.";
  return "A step by distance has a target of 0 %, so its duration cannot be known.";
}

/** Why IF and TSS are only an estimate; undefined when they are not. */
export function estimateReason(
  { metric, elements }: Outline,
  thresholds: AthleteThresholds,
  swim: boolean,
): string | undefined {
  if (metric === "percentOfThresholdHr")
    return "IF and TSS are estimated from percent of threshold heart rate.";
  if (metric === "percentOfMaxHr") {
    const { maxHeartRate, thresholdHeartRate } = thresholds;
    return `IF and TSS are estimated from heart rate, with maximum ${maxHeartRate} and threshold ${thresholdHeartRate} bpm.`;
  }
  if (swim) return "IF and TSS of a planned swim are an estimate.";
  if (
    metric === "percentOfThresholdPace" &&
    known(thresholds.thresholdSpeed) === undefined &&
    elements.length > 0
  ) {
    return "IF and TSS are estimated from percent of threshold pace; the threshold itself is not known.";
  }
  return undefined;
}
