import { formatPace, type PaceUnit } from "../../training/index.js";
import { round } from "../../values/number.js";
import { known } from "../load/thresholds.js";
import type { Outline } from "../outline.js";
import type { SessionContext } from "../session-context.js";

/** Writes percentages as watts, beats or pace; undefined for what cannot be told. */
export type AbsoluteWriter = (percents: readonly number[]) => string | undefined;

/** How this structure's percentages read for this athlete. */
export function absoluteWriter(outline: Outline, thresholds: SessionContext): AbsoluteWriter | undefined {
  switch (outline.metric) {
    case "percentOfFtp":
      return ofThreshold(thresholds.ftpWatts, "W");
    case "percentOfThresholdHr":
      return ofThreshold(thresholds.thresholdHeartRate, "bpm");
    case "percentOfMaxHr":
      return ofThreshold(thresholds.maxHeartRate, "bpm");
    case "percentOfThresholdPace":
      return ofPace(thresholds.thresholdSpeed, thresholds.paceUnit ?? paceUnitOf(outline, thresholds.sport));
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
    if (percents.some((percent) => percent < SLOWEST_PERCENT)) return undefined;
    const paces = percents.map((percent) => formatPace((speed * percent) / 100, unit) ?? "");
    return `${joined(paces.map((pace) => pace.replace(suffix, "")))} ${suffix}`;
  };
}

/** Swims are counted by the hundred, in the unit of the pool. */
function paceUnitOf({ distanceUnit }: Outline, sport: string | undefined): PaceUnit {
  if (distanceUnit === "yard") return "100yd";
  if (sport === "Swim") return "100m";
  return distanceUnit === "mile" ? "mi" : "km";
}

/** Bounds that round to the same are one value. */
function joined(values: readonly string[]): string {
  return [...new Set(values)].join("-");
}
