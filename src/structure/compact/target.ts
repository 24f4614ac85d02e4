import type { Fields } from "../check/values.js";
import type { IntensityMetric } from "../simple.js";
import { basisAt } from "./basis.js";
import type { Cursor } from "./cursor.js";

/** One number, a range, or the two ends of a ramp. */
interface Numbers {
  first: number;
  second?: number;
  isRamp: boolean;
}

/** Why a unit is refused that people write, but that a structure cannot hold. */
const REFUSED_UNITS: Record<string, string> = {
  w: "Watts are not accepted; write percent of FTP.",
  watt: "Watts are not accepted; write percent of FTP.",
  watts: "Watts are not accepted; write percent of FTP.",
  bpm: "Beats are not accepted; write percent of LTHR or of max HR.",
};

/** An intensity or a cadence: `95-100%`, `45->75%`, `RPE 6-7`, `85-95rpm`. */
export function readTarget(cursor: Cursor, metric: IntensityMetric): Fields {
  const start = cursor.peek();
  if (cursor.takeIf("rpe")) return intensityFields(readNumbers(cursor));
  const numbers = readNumbers(cursor);
  if (cursor.takeIf("rpm", "spm")) {
    if (numbers.isRamp) cursor.fail("A cadence is one value or a range.", start);
    return numbers.second === undefined
      ? { cadence: numbers.first }
      : { cadence_min: numbers.first, cadence_max: numbers.second };
  }
  if (cursor.takeIf("rpe")) return intensityFields(numbers);
  if (!cursor.takeIf("%")) cursor.fail(unitAdvice(cursor), start);
  if (metric === "rpe") cursor.fail("A structure by RPE has no percentages.", start);
  skipBasis(cursor);
  return intensityFields(numbers);
}

function intensityFields({ first, second, isRamp }: Numbers): Fields {
  if (second === undefined) return { intensity: first };
  return isRamp ? { from: first, to: second } : { intensity_min: first, intensity_max: second };
}

function readNumbers(cursor: Cursor): Numbers {
  const first = Number(cursor.takeKind("number", "A target is a number, such as 95%, 88-93% or RPE 6.").text);
  if (cursor.sees("%") && isRangeSign(cursor, 1)) cursor.take();
  if (!isRangeSign(cursor, 0)) return { first, isRamp: false };
  const isRamp = cursor.take().text === "->";
  return { first, second: Number(cursor.takeKind("number", "The second number is missing.").text), isRamp };
}

function isRangeSign(cursor: Cursor, ahead: number): boolean {
  return cursor.sees("-", ahead) || cursor.sees("->", ahead);
}

/** The words after `%` were already read for the text as a whole; here the ambiguous ones are refused. */
function skipBasis(cursor: Cursor): void {
  const of = cursor.takeIf("of");
  if (cursor.sees("hr") || cursor.sees("heart")) cursor.fail("Write % LTHR, or % max HR for the maximum.");
  const basis = basisAt(cursor, 0);
  if (of && basis === undefined) cursor.fail("Percent of FTP, LTHR, max HR or pace is understood.");
  for (let word = 0; word < (basis?.words ?? 0); word++) cursor.take();
}

function unitAdvice(cursor: Cursor): string {
  const unit = cursor.peek().text.toLowerCase();
  return Object.hasOwn(REFUSED_UNITS, unit)
    ? (REFUSED_UNITS[unit] ?? "")
    : "A target needs its unit: 95-100%, RPE 6-7, or 85-95rpm for cadence.";
}
