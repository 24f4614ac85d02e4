import { formatPace, type PaceUnit } from "../../training/index.js";
import { round } from "../../values/number.js";
import { type AthleteThresholds, known } from "../load/thresholds.js";
import type { Outline } from "../outline.js";

/** Writes percentages as watts, beats or pace; undefined when the threshold is not known. */
export type AbsoluteWriter = (percents: readonly number[]) => string;

/** How this structure's percentages read for this athlete. */
export function absoluteWriter(outline: Outline, thresholds: AthleteThresholds): AbsoluteWriter | undefined {
  switch (outline.metric) {
    case "percentOfFtp":
      return ofThreshold(thresholds.ftpWatts, "W");
    case "percentOfThresholdHr":
      return ofThreshold(thresholds.thresholdHeartRate, "bpm");
    case "percentOfMaxHr":
      return ofThreshold(thresholds.maxHeartRate, "bpm");
    case "percentOfThresholdPace":
      return ofPace(thresholds.thresholdSpeed, thresholds.paceUnit ?? paceUnitOf(outline));
    default:
      return undefined;
  }
}

function ofThreshold(threshold: number | undefined, unit: string): AbsoluteWriter | undefined {
  const whole = known(threshold);
  if (whole === undefined) return undefined;
  return (percents) => `${joined(percents.map((percent) => String(round((whole * percent) / 100))))} ${unit}`;
}

/** Below this nobody moves, and the pace would be hours per kilometre. */
const SLOWEST_PERCENT = 1;

/** Percent of threshold speed: more is faster, so the pace gets shorter. */
function ofPace(threshold: number | undefined, unit: PaceUnit): AbsoluteWriter | undefined {
  const speed = known(threshold);
  if (speed === undefined) return undefined;
  const suffix = `/${unit}`;
  return (percents) => {
    const paces = percents.map((percent) =>
      percent < SLOWEST_PERCENT ? null : formatPace((speed * percent) / 100, unit),
    );
    return `${joined(paces.map((pace) => pace?.replace(suffix, "") ?? "standing"))} ${suffix}`;
  };
}

function paceUnitOf({ distanceUnit }: Outline): PaceUnit {
  if (distanceUnit === "mile") return "mi";
  return distanceUnit === "yard" ? "100yd" : "km";
}

/** Bounds that round to the same are one value. */
function joined(values: readonly string[]): string {
  return [...new Set(values)].join("-");
}
