import type { Cursor } from "./cursor.js";
import { otherBound } from "./propose.js";
import { paceEndingAt } from "./read-value.js";
import type { Token } from "./tokens.js";

/** `%+` and `W+` before the end of a step: a lower bound without an upper one. */
export function isOneSided(cursor: Cursor): boolean {
  if (!cursor.sees("+") || !cursor.peek().glued) return false;
  const next = cursor.peek(1);
  return next.kind === "end" || next.kind === "separator" || (cursor.sees(")", 1) && next.glued);
}

/** `> 105%`, `under 120 bpm`: the other bound is missing. Takes the whole of it. */
export function refuseOneSided(cursor: Cursor, start: Token, missing: "upper" | "lower"): undefined {
  while (isNumber(cursor, 0) || cursor.sees("%") || cursor.sees("+") || cursor.means().unit !== undefined)
    cursor.take();
  const ending = paceEndingAt(cursor, 0);
  if (ending !== undefined) cursor.skip(ending.words);
  const span = cursor.spanFrom(start);
  const end = missing === "upper" ? "at most" : "at least";
  cursor.issues.add(
    span,
    `"${cursor.issues.written(span)}" lacks its ${missing} bound: write a range, or one value. How much ${end}?`,
    () => otherBound(cursor.issues.written(span), missing),
  );
  return undefined;
}

/** `from 75% to 95%` and `ramp 75-95%` and `75-95% ramp` are ramps; the cursor stands behind the word. */
export function isNumber(cursor: Cursor, ahead: number): boolean {
  return cursor.seesKind("number", ahead) || cursor.seesKind("clock", ahead);
}
