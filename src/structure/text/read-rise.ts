import type { Cursor } from "./cursor.js";
import { isNumber } from "./one-sided.js";
import { isRangeSign } from "./read-value.js";
import type { StepReader } from "./step-reader.js";
import type { Token } from "./tokens.js";

/** `progressive`, `building`: a ramp where its two ends are given. */
export function isRise({ means, text }: Token): boolean {
  return means?.unclear === "shape" && /^(?:progress|build|rising|increas|decreas|falling)/i.test(text);
}

/** Whether two ends of a ramp stand before the word or behind it. */
export function isBetweenEnds({ cursor, step: { target } }: StepReader): boolean {
  if (target !== undefined) return target.kind !== "effort" && target.values.length === 2;
  const from = cursor.means().step === "from" || cursor.means().step === "at" || cursor.sees("@") ? 1 : 0;
  if (!isNumber(cursor, from)) return false;
  for (let ahead = from + 1; ahead < from + 6; ahead++)
    if (isRangeSign(cursor, ahead)) return isNumber(cursor, ahead + 1) && hasUnitAt(cursor, ahead + 1);
  return false;
}

/** Whether the number says what it is: `build 1-4` counts repetitions. */
function hasUnitAt(cursor: Cursor, ahead: number): boolean {
  const { unit, basis } = cursor.means(ahead + 1);
  return (
    cursor.seesKind("clock", ahead) ||
    cursor.sees("%", ahead + 1) ||
    unit !== undefined ||
    basis !== undefined
  );
}
