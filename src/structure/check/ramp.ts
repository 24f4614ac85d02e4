import { sizeOf } from "../ramp.js";
import type { SimpleRamp, StepLength } from "../simple.js";
import type { CheckContext } from "./context.js";
import { checkClass, checkName, checkNotes } from "./labels.js";
import { checkLength } from "./length.js";
import { checkCadence, checkRampEnd } from "./target.js";
import { checkKeys } from "./unknown-keys.js";
import { type Fields, integerWithin, isGiven, quoted } from "./values.js";

const KEYS = [
  "type",
  "name",
  "duration_seconds",
  "distance",
  "distance_unit",
  "from",
  "to",
  "segments",
  "intensityClass",
  "cadence",
  "cadence_min",
  "cadence_max",
  "notes",
];
const MOST_SEGMENTS = 60;

export type RampType = "ramp" | "rampUp" | "rampDown";

/** An intensity that rises or falls evenly. The result is whole only if no problem was added. */
export function checkRamp(fields: Fields, type: RampType, path: string, context: CheckContext): SimpleRamp {
  checkKeys(fields, KEYS, path, context);
  return {
    type: "ramp",
    ...checkName(fields, path, context),
    ...checkSlope(fields, type, path, context),
    ...checkSize(fields, path, context),
    intensityClass: checkClass(fields, path, context),
    ...checkCadence(fields, path, context),
    ...checkNotes(fields, path, context),
  };
}

function checkSlope(
  fields: Fields,
  type: RampType,
  path: string,
  context: CheckContext,
): { from: number; to: number } {
  const { problems } = context;
  const from = checkRampEnd(fields, "from", path, context);
  const to = checkRampEnd(fields, "to", path, context);
  if (!isGiven(fields.from) || !isGiven(fields.to)) {
    problems.add("RAMP_BOUND_MISSING", path, `\`${path}\`: a ramp needs \`from\` and \`to\`.`);
  } else if (from !== undefined && to !== undefined) {
    if (from === to) {
      problems.add(
        "RAMP_FLAT",
        path,
        `\`${path}\`: \`from\` and \`to\` of a ramp must differ; for one value use a step.`,
      );
    } else if ((type === "rampUp" && from > to) || (type === "rampDown" && from < to)) {
      const way = type === "rampUp" ? "up" : "down";
      problems.add("RAMP_DIRECTION", path, `\`${path}\`: ${type} must go ${way}; got ${from} to ${to}.`);
    }
  }
  return { from: from ?? 0, to: to ?? 0 };
}

function checkSize(fields: Fields, path: string, context: CheckContext): StepLength & { segments?: number } {
  const length = checkLength(fields, path, context);
  if (!isGiven(fields.segments)) return length;
  const size = Math.floor(sizeOf(length)) || MOST_SEGMENTS;
  const segments = integerWithin(fields.segments, 2, Math.min(MOST_SEGMENTS, size));
  if (segments === undefined) {
    const where = `${path}.segments`;
    const allowed = `a whole number from 2 to ${MOST_SEGMENTS}, not above the seconds`;
    context.problems.add(
      "RAMP_SEGMENTS",
      where,
      `\`${where}\` must be ${allowed}; got ${quoted(fields.segments)}.`,
    );
  }
  return { ...length, ...(segments === undefined ? {} : { segments }) };
}
