import type { StepWord } from "../../../generated/types.js";
import type { Cursor } from "./cursor.js";
import type { DraftStep, DraftTarget, Link } from "./draft.js";
import { readLength } from "./read-length.js";
import {
  isNumber,
  isOutOfTen,
  isZoneWord,
  METRIC_OF,
  readNumbers,
  readRpe,
  readZone,
  refuseOneSided,
} from "./read-target.js";
import { isCountAt, isLengthAt, isRacePace, isSpeedAt, paceEndingAt } from "./read-value.js";
import { readText, refuseWord } from "./read-word.js";

/** Where a step ends although no separator stands there, and how the next one hangs together with it. */
export type StepEnd = Link | undefined;

interface StepReader {
  cursor: Cursor;
  step: DraftStep;
  swim: boolean;
  ramp: boolean;
}

/** Reads one step, its parts in any order; what ended it is a separator, a bracket, or a part of the next one. */
export function readStep(cursor: Cursor, swim: boolean): { step: DraftStep; next: StepEnd } {
  const start = cursor.peek();
  const reader: StepReader = {
    cursor,
    swim,
    ramp: false,
    step: { kind: "step", at: start.at, end: start.end },
  };
  let next: StepEnd;
  while (!isEnd(cursor)) {
    next = nextStepAt(reader);
    if (next !== undefined) break;
    readPart(reader);
  }
  const { step } = reader;
  Object.assign(step, cursor.spanFrom(start));
  if (reader.ramp && step.target !== undefined) applyRamp(cursor, step, step.target);
  return { step, next };
}

function isEnd(cursor: Cursor): boolean {
  return cursor.seesKind("separator") || cursor.seesKind("end") || cursor.sees(")");
}

/** Whether another step begins here: a second length, a count, `with 3min`, `(3min rest)`. */
function nextStepAt({ cursor, step, swim }: StepReader): StepEnd {
  const isBegun = step.length !== undefined || step.open === true;
  const word = cursor.means().step;
  if (isBegun && (word === "with" || word === "interval") && isRecoveryAt(cursor, 1)) return "with";
  if (isBegun && word === "off" && isLengthAt(cursor, 1)) return "with";
  if (isBegun && cursor.sees("(") && hasLength(cursor)) return "bracket";
  if (isBegun && cursor.sees("-") && isLengthAt(cursor, 1) && !isPaceRange(cursor)) return ",";
  const isClockTarget = cursor.seesKind("clock") && step.length?.kind !== "time" && step.target === undefined;
  if (isBegun && isLengthAt(cursor) && !(isClockTarget && !cursor.sees("(", -1))) return "nothing";
  if (isBegun && isCountAt(cursor) && !(swim && cursor.sees("@", -1))) return "nothing";
  return undefined;
}

/** `with 3min rest`, `RI 3min`, `r=2min`. */
function isRecoveryAt(cursor: Cursor, ahead: number): boolean {
  const from = cursor.sees("=", ahead) || cursor.sees(":", ahead) ? ahead + 1 : ahead;
  if (isLengthAt(cursor, from)) return true;
  const { step } = cursor.means(from);
  return (step === "rest" || step === "jog") && isLengthAt(cursor, from + 1);
}

function isPaceRange(cursor: Cursor): boolean {
  return cursor.seesKind("clock", 1) && paceEndingAt(cursor, 2) !== undefined;
}

/** Whether a length stands between this bracket and the next one that closes. */
function hasLength(cursor: Cursor): boolean {
  for (let ahead = 1; !cursor.sees(")", ahead) && !cursor.seesKind("end", ahead); ahead++)
    if (
      isLengthAt(cursor, ahead) &&
      paceEndingAt(cursor, ahead + 1) === undefined &&
      !isInPace(cursor, ahead)
    )
      return true;
  return false;
}

/** A clock of `(4:10-4:20 /km)`, whose unit stands further on. */
function isInPace(cursor: Cursor, ahead: number): boolean {
  return (
    cursor.seesKind("clock", ahead) &&
    cursor.sees("-", ahead + 1) &&
    paceEndingAt(cursor, ahead + 3) !== undefined
  );
}

function readPart(reader: StepReader): void {
  const { cursor, step } = reader;
  const token = cursor.peek();
  if (token.kind === "number" || token.kind === "clock") return readNumber(reader);
  if (token.kind === "text") return setName(reader, readText(cursor));
  if (cursor.sees("@")) return readAfterAt(reader);
  if (cursor.sees("(")) return readBracket(reader);
  if (cursor.sees("<") || cursor.sees(">")) {
    cursor.take();
    refuseOneSided(cursor, token, token.text === "<" ? "lower" : "upper");
    step.refused = true;
    return;
  }
  if (cursor.sees(":") && cursor.peek(-1).kind === "word") {
    cursor.take();
    return;
  }
  if (token.kind === "word") return readWord(reader);
  cursor.take();
  if (token.kind === "odd" && /^(\.\.+|…)$/.test(token.text))
    cursor.issues.add(token, "The text ends too early, as if it had been cut off.");
  else cursor.issues.add(token, `"${token.text}" is not understood here.`);
}

function readNumber(reader: StepReader): void {
  const { cursor, step } = reader;
  const start = cursor.peek();
  if (isRacePace(cursor, 0)) {
    cursor.skip(3);
    return refuseWord(cursor, cursor.spanFrom(start), "race pace", step);
  }
  if (isSpeedAt(cursor, 0)) {
    cursor.skip(4);
    return refuseWord(cursor, cursor.spanFrom(start), "speed", step);
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
  if (next.kind === "end" || next.kind === "separator" || next.kind === "number" || next.kind === "clock")
    return true;
  const { unit, basis } = next.means ?? {};
  if (unit !== undefined || (basis !== undefined && (cursor.peek().value ?? 0) <= 2)) return false;
  return next.kind === "word" || ["@", ")", "(", "<", ">"].includes(next.text);
}

function takeNumbers(reader: StepReader): void {
  const { cursor, step } = reader;
  const read = readNumbers(cursor, false);
  if (read === undefined) step.refused = true;
  else if ("cadence" in read) setCadence(reader, read.cadence);
  else setTarget(reader, read);
}

/** What follows `@` or `at` is a target, never a length. */
function readAfterAt(reader: StepReader): void {
  const { cursor, step } = reader;
  const at = cursor.take();
  if (!isNumber(cursor, 0)) return;
  if (isRacePace(cursor, 0)) return readNumber(reader);
  const isTime =
    cursor.seesKind("clock") && paceEndingAt(cursor, 1) === undefined && !isPaceRangeAhead(cursor);
  if (isTime && reader.swim) return readSwimClock(reader, at.at);
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

/** `@ 1:45` in the pool is a pace where a send-off stands beside it, else it may be either. */
function readSwimClock(reader: StepReader, at: number): void {
  const { cursor, step } = reader;
  const clock = cursor.take();
  const span = { at, end: clock.end };
  const hasSendOff = cursor.means().step === "on" && cursor.seesKind("clock", 1);
  if (hasSendOff || step.sendOff !== undefined) {
    const speed = 100 / (clock.value ?? Number.NaN);
    return setTarget(reader, { kind: "pace", values: [speed], ramp: false, perPool: true, ...span });
  }
  step.refused = true;
  const readings = `the pace ${clock.text}/100 or the send-off "on ${clock.text}"`;
  cursor.issues.add(span, `"${cursor.issues.written(span)}": ${readings}?`, `@ ${clock.text}/100`);
}

/** `(112-154 W)` beside a target, `(until lap)`: brackets without a length change nothing. */
function readBracket(reader: StepReader): void {
  const { cursor, step } = reader;
  const open = cursor.take();
  const { target } = step;
  if (target !== undefined && isNumber(cursor, 0)) {
    const beside = readNumbers(cursor, target.kind !== "effort" && target.ramp);
    if (beside !== undefined && "cadence" in beside) setCadence(reader, beside.cadence);
    else if (beside !== undefined) step.beside = beside;
  }
  while (!cursor.sees(")") && !cursor.seesKind("end")) {
    if (cursor.seesKind("separator")) cursor.take();
    else readPart(reader);
  }
  if (!cursor.takeIf(")"))
    cursor.issues.add(open, "A bracket is not closed, as if the text had been cut off.");
}

function readWord(reader: StepReader): void {
  const { cursor, step, swim } = reader;
  const token = cursor.peek();
  const { means = {} } = token;
  if (isZoneWord(token) && cursor.seesKind("number", 1))
    return setTarget(reader, readZone(cursor, undefined));
  if (means.basis !== undefined && isZoneWord(cursor.peek(1)) && cursor.seesKind("number", 2)) {
    cursor.take();
    return setTarget(reader, readZone(cursor, means.basis));
  }
  if (means.basis !== undefined) return readBasisWord(reader);
  if (means.effort !== undefined) return readEffort(reader);
  if (means.stroke !== undefined && swim) return readStroke(reader);
  if (means.unclear !== undefined) {
    cursor.take();
    if (means.unclear === "between") {
      step.between = { at: token.at, end: token.end };
      return;
    }
    return refuseWord(cursor, cursor.spanFrom(token), means.unclear, step);
  }
  if (means.step !== undefined) return readStepWord(reader, means.step);
  return readUnknown(reader);
}

/** `RPE 7`, `HR 130-145`, and `FTP`, `CSS` alone, which are 100 %. */
function readBasisWord(reader: StepReader): void {
  const { cursor, step } = reader;
  const word = cursor.take();
  const basis = word.means?.basis ?? "RPE";
  if (basis === "RPE") {
    const target = readRpe(cursor, word);
    if (target === undefined) step.refused = true;
    else setTarget(reader, target);
    return;
  }
  if (cursor.sees("<") || cursor.sees(">")) return;
  if ((cursor.sees("+") || cursor.sees("-")) && cursor.peek().glued && cursor.seesKind("number", 1)) {
    const rest = [cursor.take(), cursor.take()];
    if (cursor.means().length !== undefined && cursor.peek().glued) cursor.take();
    if (cursor.sees("/") && cursor.seesKind("number", 1)) cursor.skip(2);
    const span = cursor.spanFrom(word);
    step.refused = true;
    cursor.issues.add(
      span,
      `"${word.text}${rest.map(({ text }) => text).join("")}": write the pace or the percent itself.`,
    );
    return;
  }
  if (basis === "HR" && isNumber(cursor, 0)) return readBeats(reader);
  const isWhole = basis === "FTP" || basis === "LTHR" || basis === "threshold pace";
  if (isWhole) {
    return setTarget(reader, {
      kind: "percent",
      metric: METRIC_OF[basis],
      values: [100],
      ramp: false,
      ...cursor.spanFrom(word),
    });
  }
  if (isNumber(cursor, 0) || cursor.sees("@") || step.target?.kind === "zone" || step.target?.kind === "pace")
    return;
  if (step.target?.kind === "effort") {
    step.target.metric = METRIC_OF[basis];
    return;
  }
  refuseWord(cursor, word, undefined, step);
}

/** `HR 130-145` are beats; with a percent sign they are a percentage of LTHR. */
function readBeats(reader: StepReader): void {
  const { cursor } = reader;
  const start = cursor.peek();
  const [first, sign, second] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  const isRange = sign.text === "-" && second.kind === "number";
  const after = cursor.peek(isRange ? 3 : 1);
  const isBare = !["%", "-", "->"].includes(after.text) && after.means?.unit === undefined;
  if (!isBare || first.kind !== "number") return takeNumbers(reader);
  cursor.skip(isRange ? 3 : 1);
  const values: [number] | [number, number] = isRange
    ? [first.value ?? 0, second.value ?? 0]
    : [first.value ?? 0];
  setTarget(reader, { kind: "bpm", values, ramp: false, ...cursor.spanFrom(start) });
}

/** An effort beside a number is the name; alone it is the target. */
function readEffort(reader: StepReader): void {
  const { cursor, step } = reader;
  const word = cursor.take();
  const { effort } = word.means ?? {};
  if (effort === undefined) return;
  const { basis } = cursor.means();
  const metric = basis === undefined || basis === "RPE" ? {} : { metric: METRIC_OF[basis] };
  if ("metric" in metric) cursor.take();
  if (step.target === undefined && !isTargetAhead(cursor))
    step.target = { kind: "effort", effort, ...metric, ...cursor.spanFrom(word) };
  else if (step.target?.kind === "effort" && step.target.effort !== effort) {
    cursor.issues.add(word, `"${word.text}" is a second target.`);
  } else if (step.target?.kind !== "effort") step.name ??= word.text;
}

/** Whether a number that is a target stands further on in this step. */
function isTargetAhead(cursor: Cursor): boolean {
  for (let ahead = 0; ; ahead++) {
    const { kind, text } = cursor.peek(ahead);
    if (kind === "end" || kind === "separator" || text === "(" || text === ")") return false;
    if (isCountAt(cursor, ahead)) return false;
    if (text === "%" || cursor.means(ahead).basis !== undefined || isZoneWord(cursor.peek(ahead)))
      return true;
    const { unit } = cursor.means(ahead);
    if (
      (unit !== undefined && unit !== "rpm" && cursor.seesKind("number", ahead - 1)) ||
      paceEndingAt(cursor, ahead) !== undefined
    )
      return true;
  }
}

function readStroke({ cursor, step }: StepReader): void {
  const first = cursor.take();
  if (first.means?.stroke !== undefined) step.stroke ??= first.means.stroke;
  let name = first.text;
  while (cursor.sees("/") && cursor.means(1).stroke !== undefined) {
    cursor.take();
    name += `/${cursor.take().text}`;
  }
  step.name = step.name === undefined ? name : `${step.name} ${name}`;
}

function readStepWord(reader: StepReader, word: StepWord): void {
  const { cursor, step } = reader;
  const token = cursor.take();
  switch (word) {
    case "warmUp":
    case "coolDown":
    case "active":
      step.intensityClass ??= word;
      return;
    case "rest":
    case "jog":
      step.recovery = step.recovery === undefined || word === "jog" ? word : step.recovery;
      return;
    case "off":
      step.recovery ??= "rest";
      return;
    case "on":
      if (cursor.seesKind("clock") || (reader.swim && isLengthAt(cursor))) return readSendOff(reader);
      step.intensityClass ??= "active";
      return;
    case "open":
      step.open = true;
      return;
    case "no target":
      step.untargeted = true;
      return;
    case "ramp":
      reader.ramp = true;
      return;
    case "from":
      reader.ramp = true;
      return;
    case "at":
      cursor.skip(-1);
      return readAfterAt(reader);
    case "note":
      step.notes = readText(cursor);
      return;
    case "cadence":
      return readCadence(reader);
    case "in":
      return readSegments(reader);
    case "label":
    case "with":
      return;
    default:
      refuseWord(cursor, token, undefined, step);
  }
}

function readSendOff({ cursor, step }: StepReader): void {
  const length = readLength(cursor, false);
  if (length?.kind === "time") step.sendOff = length.seconds;
}

function readCadence(reader: StepReader): void {
  const { cursor } = reader;
  const first = cursor.peek();
  if (first.kind !== "number") return refuseWord(cursor, cursor.peek(-1), undefined, reader.step);
  cursor.take();
  const hasTwo = cursor.sees("-") && cursor.seesKind("number", 1);
  if (hasTwo) cursor.take();
  const values: [number] | [number, number] = hasTwo
    ? [first.value ?? 0, cursor.take().value ?? 0]
    : [first.value ?? 0];
  if (cursor.means().unit === "rpm") cursor.take();
  setCadence(reader, values);
}

/** The stairs of a ramp, `in 5 steps`. */
function readSegments({ cursor, step }: StepReader): void {
  const word = cursor.peek(-1);
  if (cursor.seesKind("number") && cursor.means(1).step === "steps") {
    step.segments = cursor.take().value ?? 0;
    cursor.take();
    return;
  }
  if (isNumber(cursor, 0)) cursor.take();
  const span = cursor.spanFrom(word);
  cursor.issues.add(
    span,
    `"${cursor.issues.written(span)}" is not understood: give the pace, such as 4:10/km.`,
  );
  step.refused = true;
}

/** A word with a capital letter is the name; any other word is refused, never dropped. */
function readUnknown({ cursor, step }: StepReader): void {
  const word = cursor.take();
  const isGlued = cursor.seesKind("number") && cursor.peek().glued;
  const isTitle = /^\p{Lu}\p{Ll}+$/u.test(word.text);
  if (isGlued) cursor.take();
  if (!isTitle || isGlued) return refuseWord(cursor, cursor.spanFrom(word), undefined, step);
  step.name = step.name === undefined ? word.text : `${step.name} ${word.text}`;
}

function setName({ cursor, step }: StepReader, name: string): void {
  if (step.name !== undefined && step.stroke === undefined)
    cursor.issues.add(cursor.peek(-1), `"${name}" is a second name.`);
  step.name = name;
}

function setCadence({ cursor, step }: StepReader, cadence: [number] | [number, number]): void {
  if (step.cadence !== undefined) cursor.issues.add(cursor.peek(-1), "This step has two cadences.");
  step.cadence = cadence;
}

function setTarget({ cursor, step }: StepReader, target: DraftTarget): void {
  const { target: before } = step;
  if (before?.kind === "effort") step.name ??= cursor.issues.written(before);
  else if (before !== undefined) {
    const written = [before, target].map((each) => `"${cursor.issues.written(each)}"`).join(" and ");
    cursor.issues.add(target, `${written} are two targets of one step.`);
  }
  step.target = target;
}

function applyRamp(cursor: Cursor, step: DraftStep, target: DraftTarget): void {
  if (target.kind === "effort" || target.values.length === 1) {
    cursor.issues.add(step, `"${cursor.issues.written(step)}": a ramp needs two ends, such as ramp 50-75%.`);
  } else target.ramp = true;
}
