import { MAX_NESTING } from "../limits.js";
import type { SimpleElement, SimpleRepetition } from "../simple.js";
import type { CheckContext } from "./context.js";
import { checkName } from "./labels.js";
import { checkRamp } from "./ramp.js";
import { checkStep } from "./step.js";
import { checkKeys } from "./unknown-keys.js";
import { type Fields, integerWithin, isFields, isGiven, kindOf, quoted } from "./values.js";

const REPETITION_KEYS = ["type", "name", "reps", "steps"];
const MOST_REPS = 100;

/** The elements of one list; `depth` counts the repetitions around it. */
export function checkElements(
  value: unknown,
  path: string,
  depth: number,
  context: CheckContext,
): SimpleElement[] {
  const { problems } = context;
  if (!Array.isArray(value)) {
    problems.add("STEPS_MISSING", path, `\`${path}\` must be a list.`);
    return [];
  }
  if (value.length === 0) problems.add("STEPS_EMPTY", path, `\`${path}\` needs at least one step.`);
  const elements: SimpleElement[] = [];
  for (const [index, element] of value.entries()) {
    const checked = checkElement(element, `${path}[${index}]`, depth, context);
    if (checked !== undefined) elements.push(checked);
  }
  return elements;
}

function checkElement(
  value: unknown,
  path: string,
  depth: number,
  context: CheckContext,
): SimpleElement | undefined {
  if (!isFields(value)) {
    context.problems.add("STEP_NOT_OBJECT", path, `\`${path}\` must be an object; got ${kindOf(value)}.`);
    return undefined;
  }
  const type: unknown = value.type ?? (isGiven(value.reps) || isGiven(value.steps) ? "repetition" : "step");
  switch (type) {
    case "step":
      return checkStep(value, path, context);
    case "ramp":
    case "rampUp":
    case "rampDown":
      return checkRamp(value, type, path, context);
    case "repetition":
      return checkRepetition(value, path, depth + 1, context);
    default: {
      const choice = "step, ramp, rampUp, rampDown or repetition";
      context.problems.add(
        "TYPE_INVALID",
        `${path}.type`,
        `\`${path}\`: unknown type ${quoted(type)}. Use ${choice}.`,
      );
      return undefined;
    }
  }
}

function checkRepetition(
  fields: Fields,
  path: string,
  depth: number,
  context: CheckContext,
): SimpleRepetition | undefined {
  const { problems } = context;
  if (depth > MAX_NESTING) {
    problems.add("NEST_DEPTH", path, `\`${path}\`: repetitions may be nested two levels deep.`);
    return undefined;
  }
  checkKeys(fields, REPETITION_KEYS, path, context);
  const reps = integerWithin(fields.reps, 1, MOST_REPS);
  if (reps === undefined) {
    const where = `${path}.reps`;
    problems.add(
      "REPS_INVALID",
      where,
      `\`${where}\` must be a whole number from 1 to ${MOST_REPS}; got ${quoted(fields.reps)}.`,
    );
  }
  const name = checkName(fields, path, context);
  return {
    type: "repetition",
    ...name,
    reps: reps ?? 1,
    steps: checkElements(fields.steps, `${path}.steps`, depth, context),
  };
}
