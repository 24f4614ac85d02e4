import type { Fields } from "../check/values.js";
import { MAX_NESTING } from "../limits.js";
import type { IntensityMetric } from "../simple.js";
import { structureError } from "../structure-error.js";
import { basisAt, metricNamed } from "./basis.js";
import { Cursor } from "./cursor.js";
import { readStep, takeText } from "./step.js";
import { distanceUnitOf } from "./vocabulary.js";

/**
 * The compact text form as the object form, not checked yet. The grammar stands in docs/structure.md.
 * @throws StructureError `TEXT_INVALID`, `LENGTH_AMBIGUOUS` or `NEST_DEPTH`
 */
export function readCompact(text: string): Fields {
  const cursor = new Cursor(text);
  const metric = metricNamed(cursor);
  const heading = readHeading(cursor);
  const steps = readList(cursor, metric, 0);
  if (!cursor.seesKind("end")) cursor.fail("This bracket was never opened.");
  return { primaryIntensityMetric: metric, ...heading, steps };
}

/** `pace in km:` before the steps says what percentages are of, and the unit distances are shown in. */
function readHeading(cursor: Cursor): Fields {
  const basis = basisAt(cursor, 0);
  if (basis === undefined) return {};
  for (let word = 0; word < basis.words; word++) cursor.take();
  const unit = cursor.takeIf("in") ? distanceUnitOf(cursor.take().text) : "meter";
  if (unit === undefined || !cursor.takeIf(":")) cursor.fail("A heading reads like: pace in km:");
  return { distanceUnit: unit };
}

function readList(cursor: Cursor, metric: IntensityMetric, depth: number): Fields[] {
  const steps: Fields[] = [];
  if (cursor.seesKind("separator")) cursor.take();
  while (!cursor.seesKind("end") && !cursor.sees(")")) {
    steps.push(isCount(cursor) ? readRepetition(cursor, metric, depth + 1) : readStep(cursor, metric));
    if (cursor.seesKind("separator")) cursor.take();
  }
  return steps;
}

function isCount(cursor: Cursor): boolean {
  return cursor.seesKind("number") && cursor.sees("x", 1);
}

/** `4x(8min 95%, 3min 55%)`, or `5x 3min 110%` for a single step. */
function readRepetition(cursor: Cursor, metric: IntensityMetric, depth: number): Fields {
  if (depth > MAX_NESTING) {
    throw structureError("NEST_DEPTH", "", "Repetitions may be nested two levels deep.");
  }
  const reps = Number(cursor.take().text);
  cursor.take();
  const name = cursor.seesKind("text") ? { name: takeText(cursor, "") } : {};
  if (!cursor.takeIf("(")) return { type: "repetition", ...name, reps, steps: [readStep(cursor, metric)] };
  const steps = readList(cursor, metric, depth);
  if (!cursor.takeIf(")")) cursor.fail("A bracket is not closed, as if the text had been cut off.");
  return { type: "repetition", ...name, reps, steps };
}
