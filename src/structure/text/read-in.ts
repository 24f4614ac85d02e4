import { METRES_PER_UNIT } from "../distance.js";
import type { Cursor } from "./cursor.js";
import type { DraftLength } from "./draft.js";
import { isNumber } from "./one-sided.js";
import { readLength } from "./read-length.js";
import { takeNumbers } from "./read-number-part.js";
import { isZoneWord } from "./read-scale.js";
import { isLengthAt, isRangeSign, paceEndingAt, secondsOf } from "./read-value.js";
import { type StepReader, setTarget } from "./step-reader.js";

/** What `90 minutes in zone 2` and `20min of tempo` go on with. */
export function isTargetWordAt(cursor: Cursor): boolean {
  return cursor.means().effort !== undefined || (isZoneWord(cursor.peek()) && cursor.seesKind("number", 1));
}

/** `in 5 steps` are the stairs of a ramp, `400m in 90s` is a pace, `50->95% in 20min` says how long. */
export function readIn(reader: StepReader): void {
  const { cursor, step } = reader;
  const word = cursor.peek(-1);
  if (cursor.seesKind("number") && cursor.means(1).step === "steps") {
    step.segments = cursor.take().value ?? 0;
    cursor.take();
    return;
  }
  if (isNumber(cursor, 0) && paceEndingAt(cursor, 1) !== undefined) return takeNumbers(reader);
  if (isTimeAt(cursor) && isDistance(step.length, cursor.isSwim)) return readTimeOf(reader, step.length);
  if (isLengthAt(cursor) && step.length === undefined && step.target !== undefined) return;
  if (isNumber(cursor, 0)) cursor.take();
  const span = cursor.spanFrom(word);
  cursor.issues.add(
    span,
    `"${cursor.issues.written(span)}" is not understood: give the pace, such as 4:10/km.`,
  );
  step.refused = true;
}

/** A time, or two of them with a dash between. */
function isTimeAt(cursor: Cursor): boolean {
  return isLengthAt(cursor) || isRangeOfTimes(cursor);
}

function isDistance(length: DraftLength | undefined, isSwim: boolean): length is DraftLength {
  if (length?.kind !== "bare") return length?.kind === "distance";
  if (length.unit === "") return isSwim || length.value >= 200;
  return length.unit === "m" && length.value >= 50;
}

/** `400m in 90s`, `800m in 2:55-3:00`: the pace is the distance over the time. */
function readTimeOf(reader: StepReader, length: DraftLength): void {
  const { cursor } = reader;
  const start = cursor.peek();
  const seconds = timesAt(cursor);
  if (length.kind === "time" || seconds === undefined) return;
  const metres = length.kind === "distance" ? length.distance * METRES_PER_UNIT[length.unit] : length.value;
  const perPool = cursor.isSwim && length.kind === "bare" && length.unit === "" ? { perPool: true } : {};
  const [fast, slow] = seconds;
  const values: [number] | [number, number] =
    slow === undefined ? [metres / fast] : [metres / slow, metres / fast];
  setTarget(reader, {
    kind: "pace",
    isSpeed: true,
    values,
    ramp: false,
    ...perPool,
    ...cursor.spanFrom(start),
  });
}

/** `2:55-3:00`, `88-92s`. */
function isRangeOfTimes(cursor: Cursor): boolean {
  const { kind } = cursor.peek();
  if (!isRangeSign(cursor, 1) || !cursor.seesKind(kind, 2)) return false;
  return kind === "clock" || (kind === "number" && secondsOf(cursor.means(3).length) !== undefined);
}

/** One time or two, the shorter one first. */
function timesAt(cursor: Cursor): [number, number?] | undefined {
  if (isRangeOfTimes(cursor)) {
    const [first, , second] = [cursor.take(), cursor.take(), cursor.take()];
    const per = first.kind === "clock" ? 1 : (secondsOf(cursor.take().means?.length) ?? 1);
    const [one, other] = [(first.value ?? 0) * per, (second.value ?? 0) * per];
    return [Math.min(one, other), Math.max(one, other)];
  }
  const time = readLength(cursor, false);
  return time?.kind === "time" ? [time.seconds] : undefined;
}
