import { nearEfforts } from "../../../generated/tables.js";
import type { Effort } from "../../../generated/types.js";
import { METRES_PER_UNIT } from "../distance.js";
import type { IntensityMetric } from "../simple.js";
import type { DraftLength, DraftStep } from "./draft.js";
import { effortOf, effortRange } from "./effort-range.js";
import type { Cure } from "./issues.js";

/** What is proposed where a target is missing or has no number: never stored, only written out to be sent. */

/** Nobody holds VO2max for longer. */
const LONGEST_VO2_SECONDS = 480;
const LONGEST_REPETITION = 2000;

/** The range of the effort that is nearest to a word without a number, `hard`, `marathon pace`. */
export function proposedEffort(word: string, step: DraftStep): Cure | undefined {
  const plain = word
    .toLowerCase()
    .replace(/[-\s]+/g, " ")
    .replace(/^(\d+) ?km? .*/, "$1k pace");
  const near = nearEfforts.nameOf(plain);
  if (near === null) return undefined;
  const effort = near === "VO2" && isLong(step.length) ? "threshold" : near;
  return (metric) => rangeIn(metric, effort);
}

/** A step of which nothing is said but its length: threshold, or endurance where it is long. */
export function proposedFor({ length }: DraftStep): Effort {
  const isLongRun =
    length?.kind === "distance" && length.distance * METRES_PER_UNIT[length.unit] > LONGEST_REPETITION;
  return isLong(length) || isLongRun ? "endurance" : "threshold";
}

/** A target of another basis in that of the session: the range of the same effort. */
export function sameEffort(values: readonly number[], from: IntensityMetric): Cure {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (metric) => {
    const effort = effortOf(middle, from);
    return effort && rangeIn(metric, effort);
  };
}

/** How a range of an effort is written so that nothing else decides what it is of. */
export function rangeIn(metric: IntensityMetric, effort: Effort): string | undefined {
  const [low, high] = effortRange(effort, metric) ?? [];
  if (low === undefined) return undefined;
  const range = low === high ? String(low) : `${low}-${high}`;
  return metric === "rpe" ? `RPE ${range}` : `${range}% ${WRITTEN[metric]}`;
}

const WRITTEN: Record<Exclude<IntensityMetric, "rpe">, string> = {
  percentOfFtp: "FTP",
  percentOfThresholdHr: "LTHR",
  percentOfMaxHr: "max HR",
  percentOfThresholdPace: "pace",
};

/** `< 120 bpm` with the bound that is missing: a tenth away, a twentieth for a pace. */
export function otherBound(written: string, missing: "upper" | "lower"): string | undefined {
  const [, bound, unit = ""] = /([\d.,:]*\d)\s*([^\d+]*(?:\/\s*100?\s*\p{L}*)?)\+?$/u.exec(written) ?? [];
  if (bound === undefined || bound.includes(":") || /^z/i.test(written)) return undefined;
  const number = Number(bound.replace(",", "."));
  const other = Math.round(number * (missing === "upper" ? 1.1 : 0.9));
  return missing === "upper" ? `${bound}-${other}${unit}` : `${other}-${bound}${unit}`;
}

function isLong(length: DraftLength | undefined): boolean {
  if (length?.kind === "time") return length.seconds > LONGEST_VO2_SECONDS;
  return (
    length?.kind === "bare" &&
    length.unit !== "" &&
    length.value * 60 > LONGEST_VO2_SECONDS &&
    length.value < 25
  );
}
