import { MAX_ELEMENTS } from "../limits.js";
import type { SessionContext } from "../session-context.js";
import { hasDistance, INTENSITY_METRICS, type IntensityMetric, type SimpleStructure } from "../simple.js";
import { rulesOf } from "../sport-rules.js";
import type { WarningListener } from "../structure-error.js";
import { missingBasis, noSuchBasis } from "../text/resolve-basis.js";
import type { CheckContext } from "./context.js";
import { checkElements } from "./elements.js";
import { checkDistanceUnit } from "./length.js";
import { Problems } from "./problems.js";
import { checkTotals } from "./totals.js";
import { checkKeys } from "./unknown-keys.js";
import { type Fields, isGiven, quoted } from "./values.js";

const KEYS = ["primaryIntensityMetric", "distanceUnit", "steps"];

/** What a structure is checked for. */
export interface CheckOptions {
  context?: SessionContext | undefined;
  warn?: WarningListener | undefined;
  /** Whether it was read from text, which has asked for every target. */
  isText?: boolean;
}

/**
 * Checks what a caller wrote and gives it in canonical spelling.
 * @throws StructureError with everything that is wrong.
 */
export function checkStructure(fields: Fields, options: CheckOptions = {}): SimpleStructure {
  const problems = new Problems();
  checkKeys(fields, KEYS, "", { problems, session: options.context ?? {} });
  if (Array.isArray(fields.steps) && fields.steps.length > MAX_ELEMENTS) {
    problems.add(
      "TOO_MANY_STEPS",
      "steps",
      `\`steps\` has ${fields.steps.length} elements; the limit is ${MAX_ELEMENTS}.`,
    );
  }
  return checkContents(fields, problems, options);
}

/**
 * The same for a structure that was read back: written-out repetitions may have more elements than a caller's.
 * @throws StructureError with everything that is wrong.
 */
export function recheckStructure(structure: SimpleStructure): SimpleStructure {
  return checkContents({ ...structure }, new Problems(), { isText: true });
}

function checkContents(fields: Fields, problems: Problems, options: CheckOptions): SimpleStructure {
  const { context: session = {}, warn = () => {}, isText = false } = options;
  const metric = checkMetric(fields, session, problems);
  const needsNone = session.sport !== undefined && rulesOf(session.sport, undefined).basis === undefined;
  const context: CheckContext = { metric, targetIsOptional: isText || needsNone, problems, warn, session };
  const unit = checkDistanceUnit(fields.distanceUnit, "distanceUnit", context);
  const steps = checkElements(fields.steps, "steps", 0, context);
  problems.throwIfAny();
  const structure: SimpleStructure = {
    primaryIntensityMetric: context.metric,
    ...(hasDistance(steps) ? { distanceUnit: unit } : {}),
    steps,
  };
  checkTotals(structure, problems);
  problems.throwIfAny();
  return structure;
}

/** The metric, which must be one the sport has; the sport's own when none is given. */
function checkMetric(fields: Fields, { sport }: SessionContext, problems: Problems): IntensityMetric {
  const { primaryIntensityMetric: value } = fields;
  const { basis, bases } = rulesOf(sport, undefined);
  const where = "primaryIntensityMetric";
  if (!isGiven(value)) {
    if (basis === undefined && namesIntensity(fields.steps))
      problems.add("BASIS_INVALID", where, `\`${where}\` is missing: ${missingBasis(sport, bases)}`);
    return basis ?? "rpe";
  }
  const metric = INTENSITY_METRICS.find((known) => known === value);
  if (metric === undefined) {
    const choice = INTENSITY_METRICS.join(", ");
    problems.add("METRIC_INVALID", where, `Unknown intensity metric ${quoted(value)}. Use ${choice}.`);
  } else if (!bases.includes(metric)) {
    problems.add("BASIS_INVALID", where, `\`${where}\`: ${noSuchBasis(metric, sport, bases)}`);
  }
  return metric ?? basis ?? "percentOfFtp";
}

/** Whether any step asks for an intensity, which is of something then. */
function namesIntensity(steps: unknown): boolean {
  return /"(?:intensity|intensity_min|from)":/.test(JSON.stringify(steps) ?? "");
}
