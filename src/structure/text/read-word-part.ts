import type { StepWord } from "../../../generated/types.js";
import type { Cursor } from "./cursor.js";
import { isNumber, refuseOneSided } from "./one-sided.js";
import { readBasisWord } from "./read-basis-part.js";
import { readLength } from "./read-length.js";
import { readAfterAt } from "./read-number-part.js";
import { isZoneWord, METRIC_OF, readZone } from "./read-scale.js";
import { isCountAt, isLengthAt, paceEndingAt } from "./read-value.js";
import { readText, refuseWord } from "./read-word.js";
import { type StepReader, setCadence, setTarget } from "./step-reader.js";
import type { Token } from "./tokens.js";

export function readWord(reader: StepReader): void {
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
    if (means.unclear === "upper bound" || means.unclear === "lower bound")
      return readOneSided(reader, token);
    return refuseWord(cursor, cursor.spanFrom(token), means.unclear, step);
  }
  if (means.step !== undefined) return readStepWord(reader, means.step);
  return readUnknown(reader);
}

/** `under 120 bpm`, `at least 90%`: the other bound is missing. */
function readOneSided({ cursor, step }: StepReader, word: Token): void {
  step.refused = true;
  if (!isNumber(cursor, 0)) return refuseWord(cursor, word, "lower bound", step);
  refuseOneSided(cursor, word, word.means?.unclear === "upper bound" ? "lower" : "upper");
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
