import type { Cursor } from "./cursor.js";
import { isNumber } from "./one-sided.js";
import { readLength } from "./read-length.js";
import { isOutOfTen } from "./read-scale.js";
import { readNumbers } from "./read-target.js";
import { isLengthAt, isRacePace, paceEndingAt } from "./read-value.js";
import { refuseWord } from "./read-word.js";
import { type StepReader, setCadence, setTarget } from "./step-reader.js";

export function readNumber(reader: StepReader): void {
  const { cursor, step } = reader;
  const start = cursor.peek();
  if (isRacePace(cursor, 0)) {
    cursor.skip(3);
    return refuseWord(cursor, cursor.spanFrom(start), "race pace", step);
  }
  if (step.length !== undefined && isOutOfTen(cursor, 1)) {
    const rpe = cursor.take().value ?? 0;
    cursor.skip(2);
    return setTarget(reader, { kind: "rpe", values: [rpe], ramp: false, ...cursor.spanFrom(start) });
  }
  if (step.length === undefined) {
    const length = readLength(cursor, isBareLength(cursor));
    if (length !== undefined) {
      step.length = length;
      return;
    }
  }
  takeNumbers(reader);
}

/** A number that can only be a length: no unit behind it, and no second number of a range. */
function isBareLength(cursor: Cursor): boolean {
  const next = cursor.peek(1);
  if (next.text === "+" && next.glued && (cursor.means(2).unit !== undefined || cursor.sees("%", 2)))
    return false;
  if (next.kind === "end" || next.kind === "separator" || next.kind === "number" || next.kind === "clock")
    return true;
  const { unit, basis } = next.means ?? {};
  if (unit !== undefined || (basis !== undefined && (cursor.peek().value ?? 0) <= 2)) return false;
  return next.kind === "word" || ["@", ")", "(", "<", ">"].includes(next.text);
}

export function takeNumbers(reader: StepReader): void {
  const { cursor, step } = reader;
  const read = readNumbers(cursor, false);
  if (read === undefined) step.refused = true;
  else if ("cadence" in read) setCadence(reader, read.cadence);
  else setTarget(reader, read);
}

/** What follows `@` or `at` is a target, never a length. */
export function readAfterAt(reader: StepReader): void {
  const { cursor, step } = reader;
  const at = cursor.take();
  if (!isNumber(cursor, 0)) return;
  if (isRacePace(cursor, 0)) return readNumber(reader);
  const isTime =
    cursor.seesKind("clock") && paceEndingAt(cursor, 1) === undefined && !isPaceRangeAhead(cursor);
  if (isTime && cursor.isSwim) return readSwimClock(reader, at.at);
  if (isOutOfTen(cursor, 1)) return readNumber(reader);
  if (isLengthAt(cursor) && !cursor.seesKind("clock")) {
    const [number, unit] = [cursor.take(), cursor.take()];
    step.refused = true;
    const written = `${number.text}${unit.text}`;
    cursor.issues.add(
      cursor.spanFrom(number),
      `"@ ${written}" is a length, not a target: give percent, watts, pace, zone or RPE.`,
    );
    return;
  }
  takeNumbers(reader);
}

function isPaceRangeAhead(cursor: Cursor): boolean {
  return cursor.sees("-", 1) && cursor.seesKind("clock", 2);
}

/** `@ 1:45` in the pool is a pace beside a send-off and a send-off beside a target; alone it may be either. */
function readSwimClock(reader: StepReader, at: number): void {
  const { cursor, step } = reader;
  const clock = cursor.take();
  const span = { at, end: clock.end };
  const hasSendOff = cursor.means().step === "on" && cursor.seesKind("clock", 1);
  if (step.target !== undefined && !hasSendOff && step.sendOff === undefined) {
    step.sendOff = clock.value ?? 0;
    return;
  }
  if (hasSendOff || step.sendOff !== undefined) {
    const speed = 100 / (clock.value ?? Number.NaN);
    return setTarget(reader, { kind: "pace", values: [speed], ramp: false, perPool: true, ...span });
  }
  step.refused = true;
  const readings = `the pace ${clock.text}/100 or the send-off "on ${clock.text}"`;
  cursor.issues.add(span, `"${cursor.issues.written(span)}": ${readings}?`, `@ ${clock.text}/100`);
}
