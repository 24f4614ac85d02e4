import type { Cursor } from "./cursor.js";
import { isRangeSign } from "./read-value.js";

/** Whether `x4` or `x 4` stands here, and not `x 95%` or `x 8min`. */
export function isSuffixAt(cursor: Cursor): boolean {
  if (cursor.peek().text.toLowerCase() !== "x" && cursor.peek().text !== "*") return false;
  const { unit, length } = cursor.means(2);
  const isOther = cursor.sees("%", 2) || isRangeSign(cursor, 2) || unit !== undefined || length !== undefined;
  return cursor.seesKind("number", 1) && !isOther;
}

/** `x4` or `x 4` behind what it repeats. */
export function readSuffix(cursor: Cursor): number | undefined {
  if (!isSuffixAt(cursor)) return undefined;
  cursor.take();
  return cursor.take().value ?? 0;
}
