import type { LengthUnit, TargetBasis } from "../../../generated/types.js";
import { METRES_PER_UNIT } from "../distance.js";
import type { DistanceUnit } from "../simple.js";
import type { Cursor } from "./cursor.js";

/** Units that numbers and clocks are written in, and how far ahead of the cursor they reach. */

const SECONDS: Partial<Record<LengthUnit, number>> = { second: 1, minute: 60, hour: 3600 };

/** Seconds of a unit of time. */
export function secondsOf(unit: LengthUnit | undefined): number | undefined {
  return unit === undefined ? undefined : SECONDS[unit];
}

/** The unit of a distance; not of a bare `m`. */
export function distanceOf(unit: LengthUnit | undefined): DistanceUnit | undefined {
  return unit !== undefined && Object.hasOwn(METRES_PER_UNIT, unit) ? (unit as DistanceUnit) : undefined;
}

export interface PaceEnding {
  /** How many tokens it takes. */
  words: number;
  /** Metres a pace is counted for; left out for `/100`, which is of the pool's unit. */
  metres?: number;
  /** As it is shown: `/km`. */
  shown: string;
}

/** What makes a clock a pace: `/km`, `min/mile`, `per 100m`, `/100`. */
export function paceEndingAt(cursor: Cursor, ahead: number): PaceEnding | undefined {
  let next = ahead;
  if (cursor.means(next).length === "minute") next += 1;
  if (cursor.means(next).basis === "pace" && cursor.means(next + 1).step === "per") next += 1;
  if (!cursor.sees("/", next) && cursor.means(next).step !== "per") return undefined;
  next += 1;
  const counted = cursor.seesKind("number", next) ? cursor.peek(next).value : undefined;
  if (counted !== undefined) {
    if (counted !== 100 && counted !== 500) return undefined;
    next += 1;
  }
  const unit = cursor.means(next).length;
  const distance = unit === "m" ? "meter" : distanceOf(unit);
  if (distance === undefined) {
    return counted === 100 ? { words: next - ahead, shown: "/100" } : undefined;
  }
  if (counted === undefined && (distance === "meter" || distance === "yard")) return undefined;
  const short = { meter: "m", kilometer: "km", mile: "mi", yard: "yd" }[distance];
  return {
    words: next + 1 - ahead,
    metres: (counted ?? 1) * METRES_PER_UNIT[distance],
    shown: `/${counted ?? ""}${short}`,
  };
}

/** Whether a sign of a range or a ramp stands there: `-`, `->`, `to`. */
export function isRangeSign(cursor: Cursor, ahead: number): boolean {
  return cursor.sees("-", ahead) || cursor.sees("->", ahead) || cursor.means(ahead).step === "to";
}

/** More in front of `HR` are beats. */
const MOST_HOURS = 24;

/** Whether a length begins there: `8min`, `400 meters`, `8:00`; a number alone does not. */
export function isLengthAt(cursor: Cursor, ahead = 0): boolean {
  if (cursor.seesKind("clock", ahead)) {
    const isRange = isRangeSign(cursor, ahead + 1) && cursor.seesKind("clock", ahead + 2);
    return paceEndingAt(cursor, ahead + 1) === undefined && !isRange;
  }
  if (!cursor.seesKind("number", ahead)) return false;
  const { length } = cursor.means(ahead + 1);
  if (cursor.peek(ahead + 1).text === "HR" && (cursor.peek(ahead).value ?? 0) > MOST_HOURS) return false;
  return (
    length !== undefined &&
    !isMinutesPace(cursor, ahead) &&
    !isRacePace(cursor, ahead) &&
    !isSpeedAt(cursor, ahead)
  );
}

/** `12 km/h` is a speed. */
function isSpeedAt(cursor: Cursor, ahead: number): boolean {
  return (
    cursor.means(ahead + 1).length !== undefined &&
    cursor.sees("/", ahead + 2) &&
    cursor.means(ahead + 3).length === "hour"
  );
}

/** `5 min/km`: a number of minutes as a pace. */
function isMinutesPace(cursor: Cursor, ahead: number): boolean {
  return cursor.means(ahead + 1).length === "minute" && paceEndingAt(cursor, ahead + 1) !== undefined;
}

/** `5k pace`, `10km effort`: the pace of a race, not a length. */
export function isRacePace(cursor: Cursor, ahead: number): boolean {
  const { length } = cursor.means(ahead + 1);
  if (length !== "m" && distanceOf(length) === undefined) return false;
  const word = cursor.peek(ahead + 2);
  const isPace = word.means?.basis === "pace" || word.means?.unclear === "race pace";
  return (isPace || /^(effort|race)$/i.test(word.text)) && !cursor.seesKind("clock", ahead + 3);
}

/** Whether a count of a set begins there: `4x`, `4 sets of`, `4(`. */
export function isCountAt(cursor: Cursor, ahead = 0): boolean {
  if (!cursor.seesKind("number", ahead)) return false;
  if (cursor.means(ahead + 1).step === "times") return true;
  return cursor.sees("(", ahead + 1) && cursor.peek(ahead + 1).glued;
}

/** The basis of a percentage, `% of FTP`, `% max HR`. */
export function basisAt(cursor: Cursor, ahead: number): { basis: TargetBasis; words: number } | undefined {
  const of = cursor.means(ahead).step === "of" ? 1 : 0;
  const { basis } = cursor.means(ahead + of);
  return basis === undefined ? undefined : { basis, words: of + 1 };
}
