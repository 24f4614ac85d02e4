import { MAX_ELEMENTS } from "../limits.js";
import { hasDistance, INTENSITY_METRICS, type IntensityMetric, type SimpleStructure } from "../simple.js";
import type { WarningListener } from "../structure-error.js";
import type { CheckContext } from "./context.js";
import { checkElements } from "./elements.js";
import { checkDistanceUnit } from "./length.js";
import { Problems } from "./problems.js";
import { checkTotals } from "./totals.js";
import { checkKeys } from "./unknown-keys.js";
import { type Fields, isGiven, quoted } from "./values.js";

const KEYS = ["primaryIntensityMetric", "distanceUnit", "steps"];

/**
 * Checks what a caller wrote and gives it in canonical spelling.
 * @throws StructureError with everything that is wrong.
 */
export function checkStructure(fields: Fields, warn: WarningListener): SimpleStructure {
  const problems = new Problems();
  checkKeys(fields, KEYS, "", problems);
  if (Array.isArray(fields.steps) && fields.steps.length > MAX_ELEMENTS) {
    problems.add(
      "TOO_MANY_STEPS",
      "steps",
      `\`steps\` has ${fields.steps.length} elements; the limit is ${MAX_ELEMENTS}.`,
    );
  }
  return checkContents(fields, problems, warn);
}

/**
 * The same for a structure that was read back: written-out repetitions may have more elements than a caller's.
 * @throws StructureError with everything that is wrong.
 */
export function recheckStructure(structure: SimpleStructure): SimpleStructure {
  return checkContents({ ...structure }, new Problems(), () => {});
}

function checkContents(fields: Fields, problems: Problems, warn: WarningListener): SimpleStructure {
  const context: CheckContext = { metric: checkMetric(fields, problems), problems, warn };
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

function checkMetric({ primaryIntensityMetric: value }: Fields, problems: Problems): IntensityMetric {
  if (!isGiven(value)) return "percentOfFtp";
  const metric = INTENSITY_METRICS.find((known) => known === value);
  if (metric === undefined) {
    const choice = INTENSITY_METRICS.join(", ");
    problems.add(
      "METRIC_INVALID",
      "primaryIntensityMetric",
      `Unknown intensity metric ${quoted(value)}. Use ${choice}.`,
    );
  }
  return metric ?? "percentOfFtp";
}
