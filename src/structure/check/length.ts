import { toMetres } from "../distance.js";
import { DISTANCE_UNITS, type DistanceUnit, type StepLength } from "../simple.js";
import type { CheckContext } from "./context.js";
import { type Fields, integerWithin, isGiven, numberOf, quoted } from "./values.js";

const LONGEST_STEP_SECONDS = 86_400;
const LONGEST_STEP_METRES = 1_000_000;

/** The time or the distance of a step: exactly one of the two. */
export function checkLength(fields: Fields, path: string, context: CheckContext): StepLength {
  const { problems } = context;
  const timed = isGiven(fields.duration_seconds);
  if (timed && isGiven(fields.distance)) {
    problems.add("LENGTH_CONFLICT", path, `\`${path}\` has a time and a distance; give one.`);
    return {};
  }
  if (isGiven(fields.distance)) return checkDistance(fields, path, context);
  if (!timed) {
    problems.add(
      "LENGTH_MISSING",
      path,
      `\`${path}\` needs \`duration_seconds\` or \`distance\` (also for an open step, as its nominal length).`,
      isUntilLap(fields) ? [{ at: path, set: { duration_seconds: 600, open_duration: true } }] : [],
    );
    return {};
  }
  if (isGiven(fields.distance_unit)) {
    const where = `${path}.distance_unit`;
    problems.add(
      "LENGTH_CONFLICT",
      where,
      `\`${where}\` has no meaning beside \`duration_seconds\`; leave it out.`,
    );
  }
  return { duration_seconds: checkDuration(fields, path, context) };
}

function isUntilLap({ name, open_duration: open }: Fields): boolean {
  return open === true || (typeof name === "string" && /\b(?:lap|open)\b/i.test(name));
}

/** Whole seconds, at most a day (KB-49b: never another unit). */
function checkDuration(fields: Fields, path: string, { problems }: CheckContext): number | undefined {
  const seconds = integerWithin(fields.duration_seconds, 1, LONGEST_STEP_SECONDS);
  if (seconds === undefined) {
    const where = `${path}.duration_seconds`;
    const got = quoted(fields.duration_seconds);
    problems.add(
      "DURATION_INVALID",
      where,
      `\`${where}\` must be a whole number of seconds from 1 to ${LONGEST_STEP_SECONDS}; got ${got}.`,
    );
  }
  return seconds;
}

/** A unit TrainingPeaks can show distances in; metres when none is given, undefined when it is not one. */
export function checkDistanceUnit(
  value: unknown,
  path: string,
  { problems }: CheckContext,
): DistanceUnit | undefined {
  if (!isGiven(value)) return "meter";
  const unit = DISTANCE_UNITS.find((known) => known === value);
  if (unit === undefined) {
    const choice = "meter, kilometer, mile or yard";
    problems.add("DISTANCE_UNIT_INVALID", path, `\`${path}\` must be ${choice}; got ${quoted(value)}.`);
  }
  return unit;
}

function checkDistance(fields: Fields, path: string, context: CheckContext): StepLength {
  const unit = checkDistanceUnit(fields.distance_unit, `${path}.distance_unit`, context);
  if (unit === undefined) return {};
  const distance = numberOf(fields.distance);
  const metres = distance === undefined ? 0 : toMetres(distance, unit);
  if (metres < 1 || metres > LONGEST_STEP_METRES) {
    const where = `${path}.distance`;
    const got = `${quoted(fields.distance)} (${unit})`;
    context.problems.add(
      "DISTANCE_INVALID",
      where,
      `\`${where}\` must lie between 1 m and 1000 km; got ${got}.`,
    );
  }
  return { distance, distance_unit: unit };
}
