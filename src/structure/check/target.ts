import { type CadenceTarget, highestIntensity, type IntensityTarget } from "../simple.js";
import type { CheckContext } from "./context.js";
import { type Fields, isGiven, numberWithin, quoted } from "./values.js";

const HIGHEST_CADENCE = 300;

/** The names and codes of a value that is given as one number or as both bounds. */
interface TargetKind {
  noun: "INTENSITY" | "CADENCE";
  single: "intensity" | "cadence";
  highest: number;
  /** What the bound is for, as in "between 0 and 500 for percentOfFtp". */
  scale: string;
}

interface Target {
  single?: number;
  low?: number;
  high?: number;
}

export function checkIntensity(fields: Fields, path: string, context: CheckContext): IntensityTarget {
  const { metric } = context;
  const target = checkTarget(fields, path, context, {
    noun: "INTENSITY",
    single: "intensity",
    highest: highestIntensity(metric),
    scale: metric,
  });
  if (target.single !== undefined) return { intensity: target.single };
  return target.low === undefined ? {} : { intensity_min: target.low, intensity_max: target.high };
}

export function checkCadence(fields: Fields, path: string, context: CheckContext): CadenceTarget {
  const target = checkTarget(fields, path, context, {
    noun: "CADENCE",
    single: "cadence",
    highest: HIGHEST_CADENCE,
    scale: "cadence",
  });
  if (target.single !== undefined) return { cadence: target.single };
  return target.low === undefined ? {} : { cadence_min: target.low, cadence_max: target.high };
}

/** Whether a target of this kind was given in any way, right or wrong. */
export function hasTarget(fields: Fields, single: TargetKind["single"]): boolean {
  return [single, `${single}_min`, `${single}_max`].some((key) => isGiven(fields[key]));
}

function checkTarget(fields: Fields, path: string, context: CheckContext, kind: TargetKind): Target {
  const { noun, single } = kind;
  const [low, high] = [`${single}_min`, `${single}_max`];
  const hasPart = isGiven(fields[low]) || isGiven(fields[high]);
  if (isGiven(fields[single])) {
    if (!hasPart) return { single: checkBound(fields, single, path, context, kind) };
    context.problems.add(`${noun}_CONFLICT`, path, `\`${path}\` has \`${single}\` and a range; give one.`);
    return {};
  }
  if (!hasPart) return {};
  const bounds = {
    low: checkBound(fields, low, path, context, kind),
    high: checkBound(fields, high, path, context, kind),
  };
  const lone = !isGiven(fields[high]) ? low : !isGiven(fields[low]) ? high : undefined;
  if (lone !== undefined) {
    const where = `${path}.${lone}`;
    const partner = lone === low ? high : low;
    context.problems.add(
      `${noun}_PAIR`,
      where,
      `\`${where}\` needs \`${partner}\`; for one value use \`${single}\`.`,
    );
  }
  if (bounds.low !== undefined && bounds.high !== undefined && bounds.low > bounds.high) {
    context.problems.add(
      `${noun}_ORDER`,
      path,
      `\`${path}\`: \`${low}\` ${bounds.low} is above \`${high}\` ${bounds.high}.`,
    );
  }
  return bounds;
}

/** One number of a target, 0 to the highest its kind allows; reports and leaves out what is not. */
function checkBound(
  fields: Fields,
  key: string,
  path: string,
  context: CheckContext,
  kind: TargetKind,
): number | undefined {
  const value = fields[key];
  if (!isGiven(value)) return undefined;
  const number = numberWithin(value, 0, kind.highest);
  if (number === undefined) {
    const where = `${path}.${key}`;
    context.problems.add(
      `${kind.noun}_RANGE`,
      where,
      `\`${where}\` must be a number between 0 and ${kind.highest} for ${kind.scale}; got ${quoted(value)}.`,
    );
  }
  return number;
}

/** One end of a ramp, in the unit of the metric. */
export function checkRampEnd(
  fields: Fields,
  key: "from" | "to",
  path: string,
  context: CheckContext,
): number | undefined {
  return checkBound(fields, key, path, context, {
    noun: "INTENSITY",
    single: "intensity",
    highest: highestIntensity(context.metric),
    scale: context.metric,
  });
}
