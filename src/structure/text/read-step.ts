import type { Cursor } from "./cursor.js";
import type { DraftLength, DraftStep, DraftTarget, Link } from "./draft.js";
import { isNumber, refuseOneSided } from "./one-sided.js";
import { tellLadder } from "./read-ladder.js";
import { readAfterAt, readNumber } from "./read-number-part.js";
import { isZoneWord } from "./read-scale.js";
import { isSuffixAt } from "./read-suffix.js";
import { readNumbers } from "./read-target.js";
import { isCountAt, isLengthAt, paceEndingAt } from "./read-value.js";
import { readText } from "./read-word.js";
import { readWord } from "./read-word-part.js";
import { type StepReader, setCadence, setName, setTarget } from "./step-reader.js";
import type { Token } from "./tokens.js";

/** Where a step ends although no separator stands there, and how the next one hangs together with it. */
export type StepEnd = Link | undefined;

/** Reads one step, its parts in any order; what ended it is a separator, a bracket, or a part of the next one. */
export function readStep(cursor: Cursor, length?: DraftLength): { step: DraftStep; next: StepEnd } {
  const start = cursor.peek();
  const reader: StepReader = {
    cursor,
    ramp: false,
    step: { kind: "step", at: start.at, end: start.end, ...(length === undefined ? {} : { length }) },
  };
  let next: StepEnd;
  while (!isEnd(cursor)) {
    next = nextStepAt(reader);
    if (next !== undefined) break;
    readPart(reader);
  }
  const { step } = reader;
  Object.assign(step, cursor.spanFrom(start));
  if (step.length?.kind === "time" && step.length.ladder !== undefined)
    tellLadder(cursor, step, step.length.ladder);
  if (step.between !== undefined && step.target === undefined) step.recovery ??= "rest";
  if (reader.ramp) applyRamp(cursor, step, step.target);
  return { step, next };
}

function isEnd(cursor: Cursor): boolean {
  return cursor.seesKind("separator") || cursor.seesKind("end") || cursor.sees(")");
}

/** Whether another step begins here: a second length, a count, `with 3min`, `(3min rest)`. */
function nextStepAt({ cursor, step }: StepReader): StepEnd {
  const isBegun = step.length !== undefined || step.open === true;
  const word = cursor.means().step;
  if (isBegun && (word === "with" || word === "interval") && isRecoveryAt(cursor, 1)) return "with";
  if (isBegun && (word === "with" || isInside(cursor)) && isPartAt(cursor)) return "with";
  if (isBegun && word === "off" && isLengthAt(cursor, 1) && !isSendOff(cursor)) return "with";
  const isRestAhead = isRestWord(cursor, 0) && isLengthAt(cursor, 1);
  if (isBegun && isRestAhead && step.target !== undefined) return "nothing";
  const isBareRest = cursor.seesKind("number") && isRecoveryWord(cursor, 1);
  if (isBegun && isBareRest && step.target !== undefined) return "nothing";
  if (isBegun && cursor.sees("(") && hasLength(cursor)) return "bracket";
  const isDash = cursor.sees("-") || cursor.sees("->");
  if (isBegun && isDash && isLengthAt(cursor, 1) && !isPaceRange(cursor)) return ",";
  if (isBegun && isDash && isCountAt(cursor, 1)) return ",";
  const isClockTarget = cursor.seesKind("clock") && step.length?.kind !== "time" && step.target === undefined;
  if (isBegun && isLengthAt(cursor) && !(isClockTarget && !cursor.sees("(", -1))) return "nothing";
  if (isBegun && isSuffixAt(cursor)) return "nothing";
  if (step.refused && isCountAt(cursor)) return "nothing";
  if (isBegun && isCountAt(cursor) && !(cursor.isSwim && cursor.sees("@", -1))) return "nothing";
  return undefined;
}

/** `with 3min rest`, `w/ 200 jog`, `RI 3min`, `r=2min`. */
export function isRecoveryAt(cursor: Cursor, ahead: number): boolean {
  const from = cursor.sees("=", ahead) || cursor.sees(":", ahead) ? ahead + 1 : ahead;
  if (isLengthAt(cursor, from)) return true;
  if (cursor.seesKind("number", from)) return isRecoveryWord(cursor, from + 1);
  return isRestWord(cursor, from) && isLengthAt(cursor, from + 1);
}

/** `10x100 CSS off 1:50`: swimmers leave on it. */
function isSendOff(cursor: Cursor): boolean {
  return cursor.isSwim && cursor.seesKind("clock", 1);
}

/** `incl.`, `including`: what follows is a part of the step. */
function isInside(cursor: Cursor): boolean {
  return cursor.means().unclear === "part" && /^inc/i.test(cursor.peek().text);
}

function isPartAt(cursor: Cursor): boolean {
  const ahead = cursor.sees(",", 1) && cursor.peek(1).glued ? 2 : 1;
  return isCountAt(cursor, ahead) || (ahead === 2 && isLengthAt(cursor, ahead)) || isLengthAt(cursor, 1);
}

function isRestWord(cursor: Cursor, ahead: number): boolean {
  const { step } = cursor.means(ahead);
  return step === "rest" || step === "jog";
}

/** `3 rest`, `5 easy`: a number in front of these is a length. */
function isRecoveryWord(cursor: Cursor, ahead: number): boolean {
  return isRestWord(cursor, ahead) || cursor.means(ahead).effort === "easy";
}

function isPaceRange(cursor: Cursor): boolean {
  return cursor.seesKind("clock", 1) && paceEndingAt(cursor, 2) !== undefined;
}

/** Whether a length stands between this bracket and the next one that closes. */
function hasLength(cursor: Cursor): boolean {
  for (let ahead = 1; !cursor.sees(")", ahead) && !cursor.seesKind("end", ahead); ahead++)
    if (
      !cursor.sees("/", ahead - 1) &&
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
  if ((cursor.sees(":") && cursor.peek(-1).kind === "word") || cursor.sees("=")) {
    cursor.take();
    return;
  }
  if (token.kind === "word") return readWord(reader);
  cursor.take();
  if (token.text === "-" && isBeforeTarget(reader, token)) return;
  if (token.kind === "odd" && /^(\.\.+|…)$/.test(token.text))
    cursor.issues.add(token, "The text ends too early, as if it had been cut off.");
  else cursor.issues.add(token, `"${token.text}" is not understood here.`);
}

/** `8 min – 95 %`: a dash between a length and its target only separates; `-5%` is a number below 0. */
function isBeforeTarget({ cursor, step }: StepReader, dash: Token): boolean {
  if (step.target !== undefined || step.length?.end !== cursor.peek(-2).end) return false;
  const next = cursor.peek();
  const { effort, basis } = next.means ?? {};
  if (isNumber(cursor, 0)) return next.glued === dash.glued;
  return effort !== undefined || basis !== undefined || cursor.sees("@") || isZoneWord(next);
}

/** `(112-154 W)` beside a target, `(until lap)`: brackets without a length change nothing. */
function readBracket(reader: StepReader): void {
  const { cursor, step } = reader;
  const open = cursor.take();
  const { target } = step;
  if (target !== undefined && isNumber(cursor, 0)) {
    const beside = readNumbers(cursor, target.kind !== "effort" && target.ramp);
    if (beside !== undefined && "cadence" in beside) setCadence(reader, beside.cadence);
    else if (beside !== undefined && target.kind === "effort") setTarget(reader, beside);
    else if (beside !== undefined) step.beside = beside;
  }
  while (!cursor.sees(")") && !cursor.seesKind("end")) {
    if (cursor.seesKind("separator")) cursor.take();
    else readPart(reader);
  }
  if (!cursor.takeIf(")"))
    cursor.issues.add(open, "A bracket is not closed, as if the text had been cut off.");
}

function applyRamp(cursor: Cursor, step: DraftStep, target: DraftTarget | undefined): void {
  if (target === undefined && step.refused) return;
  if (target === undefined || target.kind === "effort" || target.values.length === 1) {
    step.refused = true;
    cursor.issues.add(step, `"${cursor.issues.written(step)}": a ramp needs two ends, such as ramp 50-75%.`);
  } else target.ramp = true;
}
