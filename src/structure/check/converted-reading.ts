import { formatPace, type PaceUnit } from "../../training/index.js";
import { round } from "../../values/number.js";
import { known } from "../load/thresholds.js";
import type { SessionContext } from "../session-context.js";
import type { IntensityMetric } from "../simple.js";

interface Bounds {
  low: number;
  high: number;
}

/** What an impossible percentage probably is, converted: `250 looks like watts; 250 W is 89.3 % of your 280 W`. */
export function convertedReading(bounds: Bounds, metric: IntensityMetric, context: SessionContext): string {
  const numbers = joined(bounds, (value) => String(value));
  if (bounds.high === 0) return "A rest has intensityClass rest and no intensity.";
  if (bounds.high <= 2) {
    const percent = joined(bounds, (value) => String(round(value * 100, 1)));
    return `${numbers} looks like a fraction; ${percent} % is intensity ${percent}.`;
  }
  switch (metric) {
    case "percentOfFtp":
      return ofThreshold(bounds, numbers, "watts", "W", known(context.ftpWatts), "FTP");
    case "percentOfThresholdHr":
      return ofThreshold(bounds, numbers, "heart rate", "bpm", known(context.thresholdHeartRate), "LTHR");
    case "percentOfMaxHr":
      return ofThreshold(bounds, numbers, "heart rate", "bpm", known(context.maxHeartRate), "max HR");
    default:
      return ofPace(bounds, numbers, context);
  }
}

/**
 * An impossible percentage as the percent that is probably meant; undefined where that is not known.
 * @param highest of the session, or of the step: it tells the unit
 */
export function convertedValue(
  value: number,
  highest: number,
  metric: IntensityMetric,
  { ftpWatts, thresholdHeartRate, maxHeartRate, thresholdSpeed, sport }: SessionContext,
): number | undefined {
  if (highest <= 2) return round(value * 100, 1);
  if (metric === "percentOfThresholdPace") {
    const speed = known(thresholdSpeed);
    if (speed === undefined || (highest >= 10 && highest < 30) || value === 0) return undefined;
    const metres = sport === "Swim" ? 100 : 1000;
    return round((100 * metres) / (value * (highest < 10 ? 60 : 1)) / speed, 1);
  }
  const threshold = {
    percentOfFtp: ftpWatts,
    percentOfThresholdHr: thresholdHeartRate,
    percentOfMaxHr: maxHeartRate,
  };
  const own = metric === "rpe" || highest < 10 ? undefined : known(threshold[metric]);
  return own && round((100 * value) / own, 1);
}

function ofThreshold(
  bounds: Bounds,
  numbers: string,
  what: string,
  unit: string,
  threshold: number | undefined,
  setting: string,
): string {
  if (bounds.high < 10)
    return `${numbers} looks like RPE: use primaryIntensityMetric rpe, or RPE ${numbers} in text.`;
  if (threshold === undefined)
    return `${numbers} looks like ${what}; in text write ${numbers}${unit === "W" ? "" : " "}${unit} (needs the ${setting} to be set).`;
  const percents = joined(bounds, (value) => String(round((100 * value) / threshold, 1)));
  return `${numbers} looks like ${what}; ${numbers} ${unit} is ${percents} % of your ${round(threshold)} ${unit}.`;
}

/** Below 10 it is minutes a kilometre, above it seconds. */
function ofPace(bounds: Bounds, numbers: string, { thresholdSpeed, sport }: SessionContext): string {
  const unit: PaceUnit = sport === "Swim" ? "100m" : "km";
  const metres = unit === "km" ? 1000 : 100;
  const [what, seconds] = bounds.high < 10 ? [`min/${unit}`, 60] : [`seconds per ${unit}`, 1];
  if (bounds.high < 30 && bounds.high >= 10)
    return `${numbers} looks like km/h: write the pace, such as 5:00/km.`;
  const paces = joined(bounds, (value) => formatPace(metres / (value * seconds), unit)?.split("/")[0] ?? "");
  const speed = known(thresholdSpeed);
  const percents =
    speed === undefined
      ? ""
      : `, ${joined(bounds, (value) => String(round((100 * metres) / (value * seconds) / speed, 1)))} % of threshold pace`;
  return `${numbers} looks like ${what}: ${paces}/${unit}${percents}.`;
}

function joined({ low, high }: Bounds, shown: (value: number) => string): string {
  return low === high ? shown(high) : `${shown(low)}-${shown(high)}`;
}
