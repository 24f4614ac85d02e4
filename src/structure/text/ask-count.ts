import type { Cursor } from "./cursor.js";
import { isCountAt, isRangeSign } from "./read-value.js";

/** `3-4x8min`: how often is not known. */
export function askCount(cursor: Cursor): void {
  if (!cursor.seesKind("number") || !isRangeSign(cursor, 1) || !isCountAt(cursor, 2)) return;
  const [first, , second] = [cursor.take(), cursor.take(), cursor.peek()];
  const span = { at: first.at, end: second.end };
  const counts = `${first.text} or ${second.text} repetitions`;
  cursor.issues.add(span, `"${cursor.issues.written(span)}x": ${counts}?`, first.text);
}
