import { toMetres } from "../distance.js";
import { rampStairs, stairCount } from "../ramp.js";
import type { SimpleElement, SimpleStep, StepLength } from "../simple.js";

/** One stretch of constant intensity, as it is trained. Undefined is what the structure does not tell. */
export interface Leaf {
  seconds?: number;
  metres?: number;
  /** Middle of the target, in the unit of the metric; 0 for a rest without a target. */
  intensity?: number;
}

/** The leaves in the order they are trained, repetitions and ramps written out. Constant memory. */
export function* leavesOf(elements: readonly SimpleElement[]): Generator<Leaf> {
  for (const element of elements) {
    switch (element.type) {
      case "step":
        yield leafOf(element);
        break;
      case "ramp":
        for (const { intensity, ...length } of rampStairs(element)) yield { ...lengthOf(length), intensity };
        break;
      case "repetition":
        for (let round = 0; round < element.reps; round++) yield* leavesOf(element.steps);
    }
  }
}

/** How many leaves there are, without writing them out. */
export function countLeaves(elements: readonly SimpleElement[]): number {
  let count = 0;
  for (const element of elements) {
    if (element.type === "repetition") count += element.reps * countLeaves(element.steps);
    else count += element.type === "ramp" ? stairCount(element) : 1;
  }
  return count;
}

/** Seconds of all timed steps, without writing them out; steps by distance do not count. */
export function timedSeconds(elements: readonly SimpleElement[]): number {
  let seconds = 0;
  for (const element of elements) {
    if (element.type === "repetition") seconds += element.reps * timedSeconds(element.steps);
    else seconds += element.duration_seconds ?? 0;
  }
  return seconds;
}

function leafOf(step: SimpleStep): Leaf {
  return { ...lengthOf(step), ...middleOf(step) };
}

function lengthOf({ duration_seconds: seconds, distance, distance_unit: unit = "meter" }: StepLength): Leaf {
  return {
    ...(seconds === undefined ? {} : { seconds }),
    ...(distance === undefined ? {} : { metres: toMetres(distance, unit) }),
  };
}

function middleOf(step: SimpleStep): { intensity?: number } {
  const { intensity, intensity_min: low, intensity_max: high } = step;
  if (intensity !== undefined) return { intensity };
  if (low !== undefined && high !== undefined) return { intensity: (low + high) / 2 };
  return step.intensityClass === "rest" ? { intensity: 0 } : {};
}
