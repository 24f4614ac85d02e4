import type { StepWord, TargetBasis } from "../../../generated/types.js";
import type { Cursor } from "./cursor.js";
import type { DraftStep, DraftTarget } from "./draft.js";
import { isNumber, refuseOneSided } from "./one-sided.js";
import { isPercentAhead, readBasisWord } from "./read-basis-part.js";
import { isTargetWordAt, readIn } from "./read-in.js";
import { readAfterAt } from "./read-number-part.js";
import { isBetweenEnds, isRise } from "./read-rise.js";
import { isZoneWord, METRIC_OF, readZone } from "./read-scale.js";
import { askSendOff, readSendOff } from "./read-send-off.js";
import { isCountAt, isLengthAt, paceEndingAt } from "./read-value.js";
import { readText, refuseWord } from "./read-word.js";
import { type StepReader, setCadence, setTarget } from "./step-reader.js";
import type { Token } from "./tokens.js";

export function readWord(reader: StepReader): void {
  const { cursor, step } = reader;
  const token = cursor.peek();
  const { means = {} } = token;
  if (isZoneWord(token) && cursor.seesKind("number", 1)) return setZone(reader, undefined);
  if (means.basis !== undefined && isZoneWord(cursor.peek(1)) && cursor.seesKind("number", 2)) {
    cursor.take();
    return setZone(reader, means.basis);
  }
  if (means.basis !== undefined) return readBasisWord(reader);
  if (means.effort !== undefined) return readEffort(reader);
  if (means.stroke !== undefined && cursor.isSwim) return readStroke(reader);
  if (means.unclear !== undefined) {
    cursor.take();
    if (isRise(token) && isBetweenEnds(reader)) {
      reader.ramp = true;
      return;
    }
    if (/^over$/i.test(token.text) && isLengthAt(cursor) && step.length === undefined) return;
    const isMost = isNumber(cursor, 0) && /^max/i.test(token.text);
    if (isMost || means.unclear === "upper bound" || means.unclear === "lower bound")
      return readOneSided(reader, token);
    return refuseWord(cursor, cursor.spanFrom(token), means.unclear, step);
  }
  if (means.step !== undefined) return readStepWord(reader, means.step);
  return readUnknown(reader);
}

function setZone(reader: StepReader, before: TargetBasis | undefined): void {
  const zone = readZone(reader.cursor, before);
  if (zone === undefined) reader.step.refused = true;
  else setTarget(reader, zone);
}

/** `under 120 bpm`, `at least 90%`: the other bound is missing. */
function readOneSided({ cursor, step }: StepReader, word: Token): void {
  step.refused = true;
  if (!isNumber(cursor, 0)) return refuseWord(cursor, word, "lower bound", step);
  refuseOneSided(cursor, word, word.means?.unclear === "lower bound" ? "upper" : "lower");
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
  if (isOfMaximum(step.target, word)) {
    step.refused = true;
    const advice = "a percentage of VO2max is not one of the bases: give percent of FTP, LTHR or pace.";
    cursor.issues.add(word, `"${word.text}": ${advice}`);
    return;
  }
  if (step.target === undefined && !isTargetAhead(cursor, step))
    step.target = { kind: "effort", effort, ...metric, ...cursor.spanFrom(word) };
  else if (step.target?.kind === "effort" && step.target.effort !== effort) {
    cursor.issues.add(word, `"${word.text}" is a second target.`);
  } else if (step.target?.kind !== "effort") step.name ??= word.text;
}

/** `75% VO2max`; above 100 % the word only says what the number is for. */
function isOfMaximum(target: DraftTarget | undefined, word: Token): boolean {
  return (
    target?.kind === "percent" &&
    target.end >= word.at - 4 &&
    Math.max(...target.values) <= 100 &&
    /max$/i.test(word.text)
  );
}

/** Whether a number that is a target stands further on in this step. */
function isTargetAhead(cursor: Cursor, { length }: DraftStep): boolean {
  for (let ahead = 0; ; ahead++) {
    const { kind, text } = cursor.peek(ahead);
    if (kind === "end" || kind === "separator" || text === "(" || text === ")") return false;
    if (isCountAt(cursor, ahead) || (length !== undefined && isLengthAt(cursor, ahead))) return false;
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
    case "interval":
      if (step.length !== undefined && step.target === undefined && isEndOfStep(cursor)) {
        step.recovery = "rest";
        step.between = { at: token.at, end: token.end, of: "reps" };
        return;
      }
      if (/^r$/i.test(token.text) && cursor.sport === "Rowing" && cursor.seesKind("number"))
        return readCadence(reader);
      return refuseWord(cursor, token, undefined, step);
    case "rest":
      if (/^stand/i.test(token.text) && hasTarget(reader)) return refuseStanding(reader, token);
      step.recovery ??= "rest";
      return;
    case "jog":
      step.recovery = "jog";
      return;
    case "off":
      if (cursor.isSwim && cursor.seesKind("clock")) return askSendOff(reader, token);
      step.recovery ??= "rest";
      step.turn = "off";
      return;
    case "on":
      if (cursor.seesKind("clock") || (cursor.isSwim && isLengthAt(cursor))) return readSendOff(reader);
      step.intensityClass ??= "active";
      step.turn = "on";
      return;
    case "open":
      step.open = true;
      return;
    case "between reps":
    case "between sets":
      step.between = { at: token.at, end: token.end, of: word === "between sets" ? "sets" : "reps" };
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
      return step.cadence === undefined || cursor.seesKind("number") ? readCadence(reader) : undefined;
    case "in":
      return isTargetWordAt(cursor) ? undefined : readIn(reader);
    case "of":
      if (isTargetWordAt(cursor)) return;
      return refuseWord(cursor, token, undefined, step);
    case "label":
      return;
    case "about":
      if (cursor.sees(".")) cursor.take();
      return;
    case "activity":
      step.name ??= token.text;
      return;
    case "to":
    case "for":
      if (cursor.means().step === "warmUp" || cursor.means().step === "coolDown") return;
      if (word === "for" && step.length === undefined && isLengthAt(cursor)) return;
      return refuseWord(cursor, token, undefined, step);
    case "with":
      return;
    case "times":
      if (step.length !== undefined && step.target === undefined && isPercentAhead(cursor)) return;
      return refuseWord(cursor, token, undefined, step);
    default:
      refuseWord(cursor, token, undefined, step);
  }
}

function hasTarget({ cursor, step }: StepReader): boolean {
  return step.target !== undefined || cursor.means().effort !== undefined || isTargetAhead(cursor, step);
}

function isEndOfStep(cursor: Cursor): boolean {
  return cursor.seesKind("separator") || cursor.seesKind("end") || cursor.sees(")");
}

/** `10min 95% standing` is how it is ridden, and no rest. */
function refuseStanding({ cursor, step }: StepReader, word: Token): void {
  step.refused = true;
  const advice = "is a rest here, and the step has a target: leave it out, or quote it as a name.";
  cursor.issues.add(word, `"${word.text}" ${advice}`, `"${word.text}"`);
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

/** A word with a capital letter is the name; any other word is refused, never dropped. */
function readUnknown({ cursor, step }: StepReader): void {
  const word = cursor.take();
  const isGlued = cursor.seesKind("number") && cursor.peek().glued;
  const isUnit = step.length?.kind === "bare" && step.length.unit === "" && step.length.end >= word.at - 1;
  const isTitle = /^\p{Lu}\p{Ll}+$/u.test(word.text) && !isUnit;
  if (isGlued) cursor.take();
  if (!isTitle || isGlued) return refuseWord(cursor, cursor.spanFrom(word), undefined, step);
  step.name = step.name === undefined ? word.text : `${step.name} ${word.text}`;
}
