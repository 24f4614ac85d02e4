import {
  effortWords,
  ftpEfforts,
  lthrEfforts,
  maxHrEfforts,
  paceEfforts,
  rpeEfforts,
} from "../../../generated/tables.js";
import type { Effort } from "../../../generated/types.js";
import type { IntensityMetric } from "../simple.js";

const TABLES = {
  percentOfFtp: ftpEfforts,
  percentOfThresholdPace: paceEfforts,
  percentOfThresholdHr: lthrEfforts,
  percentOfMaxHr: maxHrEfforts,
  rpe: rpeEfforts,
};

/** The range of an effort in a metric, `50-65`: no watch nags about a watt that is missed (KB-49). */
export function effortRange(effort: Effort, metric: IntensityMetric): [number, number] | undefined {
  const range = TABLES[metric].nameOf(effort);
  if (range === null) return undefined;
  const [low = 0, high = low] = range.split("-").map(Number);
  return [low, high];
}

/** The effort of a value: of those that begin at or below it the hardest. */
export function effortOf(value: number, metric: IntensityMetric): Effort | undefined {
  const low = (effort: Effort) => effortRange(effort, metric)?.[0] ?? Number.POSITIVE_INFINITY;
  const [hardest] = effortWords.names
    .filter((effort) => low(effort) <= value)
    .sort((one, other) => low(other) - low(one));
  return hardest;
}
