import type { TargetBasis } from "../../../generated/types.js";
import type { IntensityMetric } from "../simple.js";
import type { Cursor } from "./cursor.js";
import type { DraftTarget, ZoneKind } from "./draft.js";
import { isOneSided, refuseOneSided } from "./one-sided.js";
import { isLengthAt, isRangeSign } from "./read-value.js";
import type { Token } from "./tokens.js";

/** `RPE 7`, `RPE 6-7`, `RPE 7/10`; the cursor stands behind the word. */
export function readRpe(cursor: Cursor, start: Token): DraftTarget | undefined {
  if (cursor.sees(":") || cursor.sees("=")) cursor.take();
  if (!cursor.seesKind("number")) {
    cursor.issues.add(start, `"${start.text}" lacks its number, 0 to 10.`);
    return undefined;
  }
  const first = cursor.take().value ?? 0;
  const isRange = isRangeSign(cursor, 0) && cursor.seesKind("number", 1) && !isLengthAt(cursor, 1);
  const ramp = isRange && cursor.take().text === "->";
  const values: [number] | [number, number] = isRange ? [first, cursor.take().value ?? 0] : [first];
  if (isOutOfTen(cursor, 0)) cursor.skip(2);
  if (isOneSided(cursor)) return refuseOneSided(cursor, start, "upper");
  return { kind: "rpe", values, ramp, ...cursor.spanFrom(start) };
}

/** `/10` behind a number, and nothing that would make it a length or a percentage. */
export function isOutOfTen(cursor: Cursor, ahead: number): boolean {
  if (!cursor.sees("/", ahead) || cursor.peek(ahead + 1).text !== "10") return false;
  return (
    !isLengthAt(cursor, ahead + 1) && !cursor.sees("%", ahead + 2) && cursor.means(ahead + 2).step !== "times"
  );
}

/** `Z2`, `zone 2-3`, `Z2 to Z3 HR`, `power zone 4`; the cursor stands on the word. */
export function readZone(cursor: Cursor, before: TargetBasis | undefined): DraftTarget | undefined {
  const start = cursor.peek(before === undefined ? 0 : -1);
  cursor.take();
  const first = cursor.take().value ?? 0;
  let second: number | undefined;
  const ramp = cursor.sees("->");
  const word = isZoneWord(cursor.peek(1)) ? 1 : 0;
  const isSlash = cursor.sees("/") && cursor.peek().glued;
  if (
    (isRangeSign(cursor, 0) || isSlash) &&
    cursor.seesKind("number", 1 + word) &&
    (!isLengthAt(cursor, 1 + word) || cursor.peek(2 + word).text === "HR")
  ) {
    cursor.skip(1 + word);
    second = cursor.take().value ?? 0;
  }
  if (isOneSided(cursor)) return refuseOneSided(cursor, start, "upper");
  const basis = before ?? cursor.means().basis;
  const of = basis === undefined ? undefined : ZONES_OF[basis];
  if (before === undefined && of !== undefined) cursor.take();
  const values: [number] | [number, number] = second === undefined ? [first] : [first, second];
  return {
    kind: "zone",
    ...(of === undefined ? {} : { of }),
    values,
    ramp: ramp && second !== undefined,
    ...cursor.spanFrom(start),
  };
}

export function isZoneWord(token: Token): boolean {
  return token.kind === "word" && /^(z|zones?)$/i.test(token.text);
}

const ZONES_OF: Partial<Record<TargetBasis, ZoneKind>> = {
  FTP: "power",
  power: "power",
  LTHR: "heart rate",
  HR: "heart rate",
  "threshold pace": "pace",
  pace: "pace",
};

export const METRIC_OF: Record<TargetBasis, IntensityMetric> = {
  FTP: "percentOfFtp",
  power: "percentOfFtp",
  LTHR: "percentOfThresholdHr",
  HR: "percentOfThresholdHr",
  "max HR": "percentOfMaxHr",
  "threshold pace": "percentOfThresholdPace",
  pace: "percentOfThresholdPace",
  RPE: "rpe",
};
