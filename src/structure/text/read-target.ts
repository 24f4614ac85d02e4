import type { TargetBasis } from "../../../generated/types.js";
import { round } from "../../values/number.js";
import { METRES_PER_UNIT } from "../distance.js";
import { bareTarget } from "./bare-number.js";
import type { Cursor } from "./cursor.js";
import type { DraftTarget, Span } from "./draft.js";
import { isNumber, isOneSided, refuseOneSided } from "./one-sided.js";
import { METRIC_OF } from "./read-scale.js";
import {
  basisAt,
  distanceOf,
  isCountAt,
  isLengthAt,
  isRangeSign,
  type PaceEnding,
  paceEndingAt,
} from "./read-value.js";
import type { Token } from "./tokens.js";

/** A cadence, in revolutions or strides a minute. */
export interface ReadCadence {
  cadence: [number] | [number, number];
}

type Unit = "%" | "fraction" | "watts" | "bpm" | "rpm" | "pace" | "speed" | "";

/** A number of beats; less in front of `HR` may be a percentage. */
const LOWEST_BEATS = 90;

interface Value {
  /** As written; a clock in seconds. */
  value: number;
  unit: Unit;
  basis?: TargetBasis;
  /** What a pace is counted for; no metres for `/100`. */
  pace?: PaceEnding;
  /** Metres of the unit of a speed. */
  perHour?: number;
}

/**
 * Reads numbers as a target or a cadence: `88-93%`, `250W`, `4:10-4:20 /km`, `90rpm`. The cursor stands on a number
 * or a clock.
 */
export function readNumbers(cursor: Cursor, isRamp: boolean): DraftTarget | ReadCadence | undefined {
  const start = cursor.peek();
  const first = readValue(cursor);
  let ramp = isRamp;
  let second: Value | undefined;
  if (isRangeSign(cursor, 0) && !isSeparatingDash(cursor)) {
    const sign = cursor.take();
    ramp ||= sign.text === "->";
    if (!isNumber(cursor, 0)) {
      cursor.issues.add(
        cursor.spanFrom(start),
        `"${cursor.issues.written(cursor.spanFrom(start))}" lacks its second number.`,
      );
      return undefined;
    }
    second = readValue(cursor);
    if (isRangeSign(cursor, 0) && isNumber(cursor, 1) && !isSeparatingDash(cursor))
      return refuseLadder(cursor, start);
  }
  if (isPlusBeforeUnit(cursor)) return refuseOneSided(cursor, start, "upper");
  const span = cursor.spanFrom(start);
  if (isOneSided(cursor)) return refuseOneSided(cursor, start, "upper");
  const unit = second?.unit || first.unit || "";
  if (second !== undefined && first.unit !== "" && first.unit !== unit) {
    cursor.issues.add(span, `"${cursor.issues.written(span)}" has two units.`);
    return undefined;
  }
  return targetOf(cursor, span, unit, { ...first, ...second, value: first.value }, second?.value, ramp);
}

function targetOf(
  cursor: Cursor,
  span: Span,
  unit: Unit,
  { value, basis, pace, perHour }: Value,
  other: number | undefined,
  ramp: boolean,
): DraftTarget | ReadCadence | undefined {
  const written = cursor.issues.written(span);
  const values: [number] | [number, number] = other === undefined ? [value] : [value, other];
  switch (unit) {
    case "rpm":
      if (!ramp) return { cadence: values };
      cursor.issues.add(span, `"${written}": a cadence is one value or a range.`);
      return undefined;
    case "%":
    case "fraction": {
      if (basis === "RPE") {
        cursor.issues.add(span, `"${written}": RPE has no percentages.`);
        return undefined;
      }
      const percents = unit === "%" ? values : mapped(values, (part) => round(part * 100, 6));
      const metric = basis === undefined ? {} : { metric: METRIC_OF[basis] };
      const hr = basis === "HR" ? { hr: true } : {};
      return { kind: "percent", ...metric, ...hr, values: percents, ramp, ...span };
    }
    case "watts":
    case "bpm":
      return { kind: unit, values, ramp, ...span };
    case "speed":
      return {
        kind: "pace",
        isSpeed: true,
        values: mapped(values, (speed) => (speed * (perHour ?? 1000)) / 3600),
        ramp,
        ...span,
      };
    case "pace":
      return {
        kind: "pace",
        values: mapped(values, (seconds) => (pace?.metres ?? 100) / seconds),
        ramp,
        ...(pace?.metres === undefined ? { perPool: true } : {}),
        ...span,
      };
    default:
      return bareTarget(cursor, span, values, ramp);
  }
}

/** `90+ rpm`. */
function isPlusBeforeUnit(cursor: Cursor): boolean {
  if (!cursor.sees("+") || !cursor.peek().glued) return false;
  return cursor.means(1).unit !== undefined || cursor.sees("%", 1);
}

function readValue(cursor: Cursor): Value {
  const token = cursor.take();
  const value = token.value ?? Number.NaN;
  if (token.kind === "clock") return readPace(cursor, value);
  if (cursor.sees("%")) {
    cursor.take();
    return { value, unit: "%", ...readBasis(cursor) };
  }
  const metres = speedAt(cursor);
  if (metres !== undefined) return { value, unit: "speed", perHour: metres };
  const { unit, basis } = cursor.means();
  if (unit !== undefined) {
    cursor.take();
    return { value, unit: unit === "watt" ? "watts" : unit };
  }
  if (basis === "HR" && value >= LOWEST_BEATS) {
    cursor.take();
    return { value, unit: "bpm" };
  }
  if (basis !== undefined && basis !== "RPE" && value <= 2) {
    cursor.take();
    return { value, unit: "fraction", basis };
  }
  const ending = paceEndingAt(cursor, 0);
  return ending === undefined || !isMinutes(cursor) ? { value, unit: "" } : readPace(cursor, value * 60);
}

/** Metres of `km/h` and `mph`, which are taken. */
function speedAt(cursor: Cursor): number | undefined {
  const { length, unclear } = cursor.means();
  const perHour = cursor.sees("/", 1) && cursor.means(2).length === "hour";
  const unit = distanceOf(length);
  if (perHour && unit !== undefined) {
    cursor.skip(3);
    return METRES_PER_UNIT[unit];
  }
  if (unclear !== "speed") return undefined;
  return METRES_PER_UNIT[/^mph$/i.test(cursor.take().text) ? "mile" : "kilometer"];
}

/** Minutes of a pace are whole, `5 min/km`: 4.5 may be 4:30 or 4:50. */
function isMinutes(cursor: Cursor): boolean {
  return cursor.means().length === "minute" && Number.isInteger(cursor.peek(-1).value);
}

function readPace(cursor: Cursor, seconds: number): Value {
  const ending = paceEndingAt(cursor, 0);
  if (ending === undefined) return { value: seconds, unit: "" };
  cursor.skip(ending.words);
  return { value: seconds, unit: "pace", pace: ending };
}

function readBasis(cursor: Cursor): { basis?: TargetBasis } {
  if (cursor.means().step === "of" && cursor.means(1).effort === "threshold") {
    cursor.skip(2);
    return {};
  }
  const found = basisAt(cursor, 0);
  if (found === undefined || (found.basis === "RPE" && isNumber(cursor, found.words))) return {};
  cursor.skip(found.words);
  return { basis: found.basis };
}

/** A dash or an arrow that separates steps: `8min 95% - 3min 50%`. */
function isSeparatingDash(cursor: Cursor): boolean {
  if (!cursor.sees("-") && !cursor.sees("->")) return false;
  return isCountAt(cursor, 1) || (isLengthAt(cursor, 1) && !cursor.seesKind("clock", 1));
}

function refuseLadder(cursor: Cursor, start: Token): undefined {
  while (isRangeSign(cursor, 0) || isNumber(cursor, 0)) cursor.take();
  if (cursor.sees("%") || cursor.means().length !== undefined) cursor.take();
  const span = cursor.spanFrom(start);
  cursor.issues.add(span, `"${cursor.issues.written(span)}" is a ladder: write each step.`);
  return undefined;
}

function mapped(
  values: [number] | [number, number],
  by: (value: number) => number,
): [number] | [number, number] {
  return values.length === 1 ? [by(values[0])] : [by(values[0]), by(values[1])];
}
