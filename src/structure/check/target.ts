import {
  type CadenceTarget,
  highestIntensity,
  type IntensityMetric,
  type IntensityTarget,
} from "../simple.js";
import type { CheckContext } from "./context.js";
import { convertedReading, convertedValue } from "./converted-reading.js";
import { type Fields, isGiven, numberOf, numberWithin, quoted } from "./values.js";

const HIGHEST_CADENCE = 300;

/** A value that is given as one number, or as both bounds with names that start like its own. */
interface TargetKind {
  name: "intensity" | "cadence";
  noun: "INTENSITY" | "CADENCE";
  highest: number;
  /** What the bound holds for: the metric, or cadence. */
  scale: string;
  metric?: IntensityMetric;
}

/** A target as far as it is right. */
interface Target {
  single?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
}

/** The intensity of a step, if it has one. */
export function checkIntensity(fields: Fields, path: string, context: CheckContext): IntensityTarget {
  const { single, low, high } = checkTarget(fields, path, context, intensityKind(context));
  if (single !== undefined) return { intensity: single };
  return low === undefined ? {} : { intensity_min: low, intensity_max: high };
}

/** The cadence of a step, if it has one; half a range is refused, never dropped. */
export function checkCadence(fields: Fields, path: string, context: CheckContext): CadenceTarget {
  const kind: TargetKind = { name: "cadence", noun: "CADENCE", highest: HIGHEST_CADENCE, scale: "cadence" };
  const { single, low, high } = checkTarget(fields, path, context, kind);
  if (single !== undefined) return { cadence: single };
  return low === undefined ? {} : { cadence_min: low, cadence_max: high };
}

/** One end of a ramp, in the unit of the metric. */
export function checkRampEnd(
  fields: Fields,
  key: "from" | "to",
  path: string,
  context: CheckContext,
): number | undefined {
  return checkBound(fields, key, path, context, intensityKind(context));
}

/** Whether an intensity was given in any way, right or wrong. */
export function hasIntensity({ intensity, intensity_min, intensity_max }: Fields): boolean {
  return [intensity, intensity_min, intensity_max].some(isGiven);
}

function intensityKind({ metric }: CheckContext): TargetKind {
  return { name: "intensity", noun: "INTENSITY", highest: highestIntensity(metric), scale: metric, metric };
}

function checkTarget(fields: Fields, path: string, context: CheckContext, kind: TargetKind): Target {
  const { name, noun } = kind;
  const [low, high] = [`${name}_min`, `${name}_max`];
  const hasRange = isGiven(fields[low]) || isGiven(fields[high]);
  if (!isGiven(fields[name])) return hasRange ? checkRange(fields, path, context, kind) : {};
  if (!hasRange) return { single: checkBound(fields, name, path, context, kind) };
  context.problems.add(`${noun}_CONFLICT`, path, `\`${path}\` has \`${name}\` and a range; give one.`);
  return {};
}

function checkRange(fields: Fields, path: string, context: CheckContext, kind: TargetKind): Target {
  const { problems } = context;
  const { name, noun } = kind;
  const [lowKey, highKey] = [`${name}_min`, `${name}_max`];
  const low = checkBound(fields, lowKey, path, context, kind);
  const high = checkBound(fields, highKey, path, context, kind);
  if (!isGiven(fields[lowKey]) || !isGiven(fields[highKey])) {
    const [lone, partner] = isGiven(fields[lowKey]) ? [lowKey, highKey] : [highKey, lowKey];
    const where = `${path}.${lone}`;
    problems.add(`${noun}_PAIR`, where, `\`${where}\` needs \`${partner}\`; for one value use \`${name}\`.`);
  } else if (low !== undefined && high !== undefined && low > high) {
    problems.add(
      `${noun}_ORDER`,
      path,
      `\`${path}\`: \`${lowKey}\` ${low} is above \`${highKey}\` ${high}.`,
      [{ at: path, set: { [lowKey]: high, [highKey]: low } }],
    );
  }
  return { low, high };
}

/** One number of a target, 0 to the highest its kind allows; reports and leaves out what is not. */
function checkBound(
  fields: Fields,
  key: string,
  path: string,
  { problems, session }: CheckContext,
  { noun, highest, scale, metric }: TargetKind,
): number | undefined {
  const value = fields[key];
  if (!isGiven(value)) return undefined;
  const number = numberWithin(value, 0, highest);
  if (number === undefined) {
    const where = `${path}.${key}`;
    const given = numberOf(value);
    const isUnit = given !== undefined && metric !== undefined && session.sport !== undefined;
    const reading = isUnit ? ` ${convertedReading({ low: given, high: given }, metric, session)}` : "";
    const allowed = `a number between 0 and ${highest} for ${scale}`;
    const percent = isUnit ? convertedValue(given, given, metric, session) : undefined;
    problems.add(
      `${noun}_RANGE`,
      where,
      `\`${where}\` must be ${allowed}; got ${quoted(value)}.${reading}`,
      percent === undefined ? [] : [{ at: path, set: { [key]: percent } }],
    );
  }
  return number;
}
