import { round } from "../../values/number.js";
import type { Fields } from "../check/values.js";
import type { IntensityMetric } from "../simple.js";
import { structureError } from "../structure-error.js";
import type { Cursor } from "./cursor.js";
import { distanceUnitOf, secondsPer } from "./vocabulary.js";

const EXPECTED = "A step starts with its length, such as 8min, 90s, 1h30min, 8:00, 800 meters or 1.5km.";

/**
 * What a bare `m` means: minutes below the first number, metres from the second on, and refused between
 * them because both are usual (KB-49b). Nobody trains power or heart rate by the metre.
 */
const BARE_M: Record<IntensityMetric, { minutesBelow: number; metresFrom: number }> = {
  percentOfFtp: { minutesBelow: 100, metresFrom: Number.POSITIVE_INFINITY },
  percentOfThresholdHr: { minutesBelow: 100, metresFrom: Number.POSITIVE_INFINITY },
  percentOfMaxHr: { minutesBelow: 100, metresFrom: Number.POSITIVE_INFINITY },
  percentOfThresholdPace: { minutesBelow: 25, metresFrom: 200 },
  rpe: { minutesBelow: 25, metresFrom: 200 },
};

/** The length a step starts with: `8min`, `1h30min`, `8:00`, `1.5km`, or `8m` where the rule decides. */
export function readLength(cursor: Cursor, metric: IntensityMetric): Fields {
  if (cursor.seesKind("clock")) return { duration_seconds: clockSeconds(cursor.take().text) };
  if (!cursor.seesKind("number") || !cursor.seesKind("word", 1)) cursor.fail(EXPECTED);
  const unit = distanceUnitOf(cursor.peek(1).text);
  if (unit !== undefined) return { distance: takeNumber(cursor), distance_unit: unit };
  if (isBareM(cursor) && timeUnitAt(cursor, 2) !== 1) return readBareM(cursor, metric);
  return { duration_seconds: readTime(cursor) };
}

/** Hours, minutes and seconds, each at most once and in this order; beside another part `m` is minutes. */
function readTime(cursor: Cursor): number {
  let seconds = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let per = timeUnitAt(cursor, 0); per !== undefined && per < last; per = timeUnitAt(cursor, 0)) {
    seconds += takeNumber(cursor) * per;
    last = per;
  }
  if (last === Number.POSITIVE_INFINITY) cursor.fail(EXPECTED);
  return round(seconds, 6);
}

function readBareM(cursor: Cursor, metric: IntensityMetric): Fields {
  const value = takeNumber(cursor);
  const { minutesBelow, metresFrom } = BARE_M[metric];
  if (value < minutesBelow) return { duration_seconds: round(value * 60, 6) };
  if (value >= metresFrom) return { distance: value, distance_unit: "meter" };
  throw structureError(
    "LENGTH_AMBIGUOUS",
    "",
    `"${value}m" may be minutes or metres; write ${value}min or ${value} meters.`,
  );
}

/** Seconds per unit of the number and word that stand here. */
function timeUnitAt(cursor: Cursor, ahead: number): number | undefined {
  if (!cursor.seesKind("number", ahead) || !cursor.seesKind("word", ahead + 1)) return undefined;
  return cursor.sees("m", ahead + 1) ? 60 : secondsPer(cursor.peek(ahead + 1).text);
}

function isBareM(cursor: Cursor): boolean {
  return cursor.sees("m", 1);
}

/** The number that stands here, its unit passed over. */
function takeNumber(cursor: Cursor): number {
  const value = Number(cursor.take().text);
  cursor.take();
  return value;
}

/** `8:00` is minutes and seconds, `1:30:00` hours, minutes and seconds. */
function clockSeconds(clock: string): number {
  return clock.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
