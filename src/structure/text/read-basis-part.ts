import type { Cursor } from "./cursor.js";
import { isNumber } from "./one-sided.js";
import { takeNumbers } from "./read-number-part.js";
import { METRIC_OF, readRpe } from "./read-scale.js";
import { readNumbers } from "./read-target.js";
import { isLengthAt, paceEndingAt } from "./read-value.js";
import { refuseWord } from "./read-word.js";
import { type StepReader, setTarget } from "./step-reader.js";

/** `RPE 7`, `HR 130-145`, and `FTP`, `CSS` alone, which are 100 %. */
export function readBasisWord(reader: StepReader): void {
  const { cursor, step } = reader;
  const word = cursor.take();
  const basis = word.means?.basis ?? "RPE";
  if (basis === "RPE") {
    const target = readRpe(cursor, word);
    if (target === undefined) step.refused = true;
    else setTarget(reader, target);
    return;
  }
  const { unclear } = cursor.means();
  if (cursor.sees("<") || cursor.sees(">") || unclear === "upper bound" || unclear === "lower bound") return;
  if (isOffsetAt(cursor)) {
    const rest = [cursor.take(), cursor.take()];
    if (cursor.means().length === "second" && cursor.peek().glued) cursor.take();
    if (cursor.peek().glued) cursor.skip(paceEndingAt(cursor, 0)?.words ?? 0);
    const [sign, number] = rest;
    const isPercent = cursor.takeIf("%");
    if (basis === "threshold pace" && !isPercent) {
      const seconds = (sign?.text === "-" ? -1 : 1) * (number?.value ?? 0);
      return setTarget(reader, { kind: "offset", values: [seconds], ramp: false, ...cursor.spanFrom(word) });
    }
    const span = cursor.spanFrom(word);
    const whole = 100 + (sign?.text === "-" ? -1 : 1) * (number?.value ?? 0);
    step.refused = true;
    cursor.issues.add(
      span,
      `"${cursor.issues.written(span)}": write the pace or the percent itself.`,
      isPercent ? `${whole}% ${word.text}` : undefined,
    );
    return;
  }
  if (basis === "HR" && isNumber(cursor, 0)) return readBeats(reader);
  const isWhole = basis === "FTP" || basis === "LTHR" || basis === "threshold pace";
  if (isWhole && isPercentAhead(cursor)) {
    const read = readNumbers(cursor, false);
    if (read === undefined || "cadence" in read) step.refused = true;
    else setTarget(reader, read.kind === "percent" ? { ...read, metric: METRIC_OF[basis] } : read);
    return;
  }
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

/** `CSS+5`, `CSS +5`, `FTP+5%`; in `CSS +10s rest` the sign joins two steps. */
function isOffsetAt(cursor: Cursor): boolean {
  if (!(cursor.sees("+") || cursor.sees("-")) || !cursor.seesKind("number", 1)) return false;
  return (
    cursor.peek().glued ||
    (cursor.peek(1).glued && !isLengthAt(cursor, 1) && cursor.means(2).unit === undefined)
  );
}

/** `FTP 65%`, `FTP 60-65%`. */
export function isPercentAhead(cursor: Cursor): boolean {
  if (!cursor.seesKind("number")) return false;
  return cursor.sees("%", 1) || (cursor.sees("-", 1) && cursor.seesKind("number", 2) && cursor.sees("%", 3));
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
