import { METRES_PER_UNIT } from "../distance.js";
import type { Cursor } from "./cursor.js";
import type { DraftLength, Span } from "./draft.js";
import { isNumber } from "./one-sided.js";
import { readLength } from "./read-length.js";
import { isOutOfTen } from "./read-scale.js";
import { readNumbers } from "./read-target.js";
import { isLengthAt, isRacePace, isRangeSign, paceEndingAt } from "./read-value.js";
import { refuseWord } from "./read-word.js";
import { type StepReader, setCadence, setTarget } from "./step-reader.js";
import type { Token } from "./tokens.js";

export function readNumber(reader: StepReader): void {
  const { cursor, step } = reader;
  const start = cursor.peek();
  if (isRacePace(cursor, 0)) {
    cursor.skip(3);
    return refuseWord(cursor, cursor.spanFrom(start), "race pace", step);
  }
  const isRange = isRangeSign(cursor, 1) && cursor.seesKind("number", 2);
  if (step.length !== undefined && isOutOfTen(cursor, isRange ? 3 : 1)) {
    const [low = 0, high = 0] = [cursor.peek().value, cursor.peek(2).value];
    cursor.skip(isRange ? 5 : 3);
    const values: [number] | [number, number] = isRange ? [low, high] : [low];
    return setTarget(reader, { kind: "rpe", values, ramp: false, ...cursor.spanFrom(start) });
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
  if (isOutOfTen(cursor, 1) || (isRangeSign(cursor, 1) && isOutOfTen(cursor, 3))) return readNumber(reader);
  if (isLengthAt(cursor) && !cursor.seesKind("clock")) {
    const [number, unit] = [cursor.take(), cursor.take()];
    step.refused = true;
    const written = `${number.text}${unit.text}`;
    const isTimeOf =
      step.length !== undefined && step.length.kind !== "time" && unit.means?.length === "second";
    cursor.issues.add(
      isTimeOf ? cursor.spanFrom(at) : cursor.spanFrom(number),
      isTimeOf
        ? `"@ ${written}": the time of the step (in ${written})? Else give pace, percent, zone or RPE.`
        : `"@ ${written}" is a length, not a target: give percent, watts, pace, zone or RPE.`,
      isTimeOf ? `in ${written}` : undefined,
    );
    return;
  }
  takeNumbers(reader);
}

/** A clock beside 100 is the time and the pace; beside any other distance it is one of the two. */
function isHundred(length: DraftLength | undefined): boolean {
  return length?.kind === "bare"
    ? length.value === 100
    : length?.kind === "distance" && length.distance === 100;
}

/** `400m @ 6:00`: the time of it to most. */
function isLonger(length: DraftLength | undefined): boolean {
  if (length?.kind === "bare") return length.value > 100;
  return length?.kind === "distance" && length.distance * METRES_PER_UNIT[length.unit] > 100;
}

function askTimeOf({ cursor, step }: StepReader, span: Span, { text }: Token): void {
  step.refused = true;
  const readings = `the time of it (in ${text}) or the pace ${text}/100`;
  cursor.issues.add(span, `"${cursor.issues.written(span)}": ${readings}?`, `in ${text}`);
}

/** `@ 1:40 pace`: in the pool a pace is for 100. */
function askPaceOf({ cursor, step }: StepReader, span: Span, { text }: Token): void {
  cursor.take();
  step.refused = true;
  const whole = { ...span, end: cursor.peek(-1).end };
  cursor.issues.add(whole, `"${cursor.issues.written(whole)}": ${text} for 100?`, `@ ${text}/100`);
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
  if (cursor.means().basis === "pace") return askPaceOf(reader, cursor.spanFrom(cursor.peek(-2)), clock);
  const isTargetNext =
    cursor.means().basis === "threshold pace" || (cursor.seesKind("number") && cursor.sees("%", 1));
  if ((step.target !== undefined || isTargetNext) && !hasSendOff && step.sendOff === undefined) {
    step.sendOff = clock.value ?? 0;
    return;
  }
  if (hasSendOff || step.sendOff !== undefined) {
    if (!isHundred(step.length)) return askTimeOf(reader, span, clock);
    const speed = 100 / (clock.value ?? Number.NaN);
    return setTarget(reader, { kind: "pace", values: [speed], ramp: false, perPool: true, ...span });
  }
  if (isLonger(step.length)) return askTimeOf(reader, span, clock);
  step.refused = true;
  const readings = `the pace ${clock.text}/100 or the send-off "on ${clock.text}"`;
  cursor.issues.add(span, `"${cursor.issues.written(span)}": ${readings}?`, `@ ${clock.text}/100`);
}
