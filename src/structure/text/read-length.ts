import { round } from "../../values/number.js";
import type { Cursor } from "./cursor.js";
import type { DraftLength } from "./draft.js";
import { readLadder } from "./read-ladder.js";
import { isZoneWord } from "./read-scale.js";
import { distanceOf, isLengthAt, isRangeSign, secondsOf } from "./read-value.js";

/** The length that stands here, or undefined. A number without a unit is one only where `bare` lets it. */
export function readLength(cursor: Cursor, bare: boolean): DraftLength | undefined {
  const start = cursor.peek();
  if (cursor.seesKind("clock") && isLengthAt(cursor)) return readClock(cursor);
  if (!cursor.seesKind("number")) return undefined;
  if (isLengthRange(cursor)) return readLadder(cursor);
  const { length } = cursor.means(1);
  if (!isLengthAt(cursor)) return bare ? readBare(cursor, false) : undefined;
  const unit = distanceOf(length);
  if (unit !== undefined) {
    const distance = start.value ?? 0;
    cursor.skip(2);
    return { kind: "distance", distance, unit, ...cursor.spanFrom(start) };
  }
  if (isClockWithPoint(cursor)) return refuseClockWithPoint(cursor);
  if (length === "m" && !hasSecondsAt(cursor, 2)) return readBare(cursor, true);
  return { kind: "time", seconds: readTime(cursor), ...cursor.spanFrom(start) };
}

/** `8:00`, also `1:30h` for an hour and a half and `8:00 min`. */
function readClock(cursor: Cursor): DraftLength {
  const start = cursor.take();
  let seconds = start.value ?? Number.NaN;
  const { length } = cursor.means();
  if (length === "hour" || length === "minute") {
    cursor.take();
    if (length === "hour" && start.text.split(":").length === 2) seconds *= 60;
  }
  const span = cursor.spanFrom(start);
  if (Number.isNaN(seconds)) cursor.issues.add(span, `"${start.text}" has 60 seconds or more.`);
  const clock = start.text.split(":").length === 2 && length === undefined;
  return { kind: "time", seconds: Number.isNaN(seconds) ? 60 : seconds, clock, ...span };
}

/** Hours, minutes and seconds in this order, `1h 30min`; beside another part `m` is minutes, and `1h30` ends without a unit. */
function readTime(cursor: Cursor): number {
  let seconds = 0;
  let last = Number.POSITIVE_INFINITY;
  while (cursor.seesKind("number")) {
    const per = timeUnitAt(cursor, 0);
    if (per !== undefined && per < last) {
      seconds += (cursor.take().value ?? 0) * per;
      cursor.take();
      last = per;
    } else if (
      last !== Number.POSITIVE_INFINITY &&
      last > 1 &&
      (isTail(cursor, 0) || (last === 3600 && isMinutesOfHour(cursor)))
    ) {
      seconds += ((cursor.take().value ?? 0) * last) / 60;
      break;
    } else break;
  }
  return round(seconds, 6);
}

/** The `30` of `1h30` and of `1min30`: two digits right behind the unit, and no unit of their own. */
function isTail(cursor: Cursor, ahead: number): boolean {
  const { text, glued, value = 0 } = cursor.peek(ahead);
  const next = cursor.peek(ahead + 1);
  if (!glued || !/^\d\d$/.test(text) || value >= 60) return false;
  return !next.glued || next.kind === "separator" || cursor.sees(")", ahead + 1);
}

/** The `30` of `1 h 30 65%`: two digits and a target of its own behind them. */
function isMinutesOfHour(cursor: Cursor): boolean {
  const { text, value = 0 } = cursor.peek();
  if (!/^\d\d$/.test(text) || value >= 60 || isLengthAt(cursor, 1)) return false;
  const { effort, basis } = cursor.means(1);
  const isWord = effort !== undefined || basis === "RPE" || isZoneWord(cursor.peek(1));
  return isWord || cursor.seesKind("number", 1) || cursor.sees("@", 1);
}

/** `1.30h` and `2,15min`: an hour and a half, or 1.3 hours. Quarters are decimals. */
function isClockWithPoint(cursor: Cursor): boolean {
  const { length } = cursor.means(1);
  if (length !== "hour" && length !== "minute") return false;
  return /^\d+[.,](?!25|50|75|00)[0-5]\d$/.test(cursor.peek().text) && !isTail(cursor, 2);
}

function refuseClockWithPoint(cursor: Cursor): DraftLength {
  const [number, unit] = [cursor.take(), cursor.take()];
  const span = cursor.spanFrom(number);
  const [whole = "", parts = ""] = number.text.split(/[.,]/);
  const small = unit.means?.length === "hour" ? "min" : "s";
  const readings = [`${whole}${unit.text}${parts}${small}`, `${round((number.value ?? 0) * 60, 1)}${small}`];
  cursor.issues.add(span, `"${cursor.issues.written(span)}": ${readings.join(" or ")}?`, readings[0]);
  return { kind: "time", seconds: 60, ...span };
}

function timeUnitAt(cursor: Cursor, ahead: number): number | undefined {
  const { length } = cursor.means(ahead + 1);
  return length === "m" ? 60 : secondsOf(length);
}

/** Whether seconds follow a bare `m`, which is minutes then. */
function hasSecondsAt(cursor: Cursor, ahead: number): boolean {
  if (!cursor.seesKind("number", ahead)) return false;
  return cursor.means(ahead + 1).length === "second" || isTail(cursor, ahead);
}

function readBare(cursor: Cursor, hasUnit: boolean): DraftLength {
  const start = cursor.take();
  const unit = hasUnit ? (cursor.take().text === "M" ? "M" : "m") : "";
  const value = start.value ?? 0;
  const thousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(start.text);
  return { kind: "bare", value, unit, comma: start.comma === true || thousands, ...cursor.spanFrom(start) };
}

/** Tokens of three numbers with dashes between: no range of anything has three ends. */
const LADDER = 4;

/** `8-10min`, `1-2-3min`, `100-200-300`: no single length. */
function isLengthRange(cursor: Cursor): boolean {
  let next = 1;
  if (cursor.means(next).length !== undefined) next += 1;
  if (!isRangeSign(cursor, next) || !cursor.seesKind("number", next + 1)) return false;
  while (isRangeSign(cursor, next) && cursor.seesKind("number", next + 1)) next += 2;
  if (cursor.means(next).length !== undefined) return next > 2 && !cursor.sees("%", 1);
  return next > LADDER && !cursor.sees("%", next) && cursor.means(next).unit === undefined;
}
