import { toMetres } from "../structure/distance.js";
import {
  decodeNative,
  type IntensityClass,
  type IntensityMetric,
  type SimpleElement,
  type SimpleStep,
  type StepLength,
} from "../structure/index.js";
import { outlineOf } from "../structure/outline.js";
import { rampStairs } from "../structure/ramp.js";

/** One step of the plan as it is trained, repetitions written out. */
export interface PlannedStep {
  name: string;
  intensityClass: IntensityClass;
  seconds?: number;
  metres?: number;
  /** Bounds of the target in the unit of the metric; equal for a single value. */
  low?: number;
  high?: number;
  /** Which repetition of which set; `set` is the same for all rounds of the same step. */
  set?: string;
  round?: number;
  rounds?: number;
}

export interface PlannedSteps {
  metric: IntensityMetric | null;
  steps: PlannedStep[];
}

/** More than any session has; a broken structure must not unfold without end. */
const MOST_STEPS = 500;

/** The steps of a stored structure in the order they are trained; undefined without a structure or with too many steps. */
export function plannedSteps(structure: unknown): PlannedSteps | undefined {
  const native = decodeNative(structure);
  if (!native) return undefined;
  const { metric, elements } = outlineOf(native);
  const steps: PlannedStep[] = [];
  for (const step of unfolded(elements, "")) {
    steps.push(step);
    if (steps.length > MOST_STEPS) return undefined;
  }
  return steps.length > 0 ? { metric, steps } : undefined;
}

function* unfolded(elements: readonly SimpleElement[], path: string): Generator<PlannedStep> {
  for (const [index, element] of elements.entries()) {
    const place = `${path}${index}`;
    switch (element.type) {
      case "step":
        yield plannedStep(element);
        break;
      case "ramp":
        for (const stair of rampStairs(element))
          yield { ...named(element), ...lengthOf(stair), low: stair.intensity, high: stair.intensity };
        break;
      case "repetition":
        for (let round = 1; round <= element.reps; round++)
          yield* inRound(element.steps, place, round, element.reps);
    }
  }
}

function* inRound(
  elements: readonly SimpleElement[],
  place: string,
  round: number,
  rounds: number,
): Generator<PlannedStep> {
  let index = 0;
  for (const step of unfolded(elements, `${place}.`)) {
    yield step.set === undefined ? { ...step, set: `${place}.${index}`, round, rounds } : step;
    index += 1;
  }
}

function plannedStep(step: SimpleStep): PlannedStep {
  const low = step.intensity ?? step.intensity_min;
  const high = step.intensity ?? step.intensity_max;
  return {
    ...named(step),
    ...lengthOf(step),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

function lengthOf({ duration_seconds: seconds, distance, distance_unit: unit = "meter" }: StepLength) {
  return {
    ...(seconds === undefined ? {} : { seconds }),
    ...(distance === undefined ? {} : { metres: toMetres(distance, unit) }),
  };
}

function named({ name, intensityClass }: { name?: string; intensityClass: IntensityClass }) {
  return { name: name ?? intensityClass, intensityClass };
}
