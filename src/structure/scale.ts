import { buildNative } from "./build/index.js";
import { invertNative } from "./invert/index.js";
import type { NativeStructure, StoredStructure } from "./native.js";
import type { SimpleElement, SimpleStructure } from "./simple.js";

/** How much of a session stays: 0.9 for a tenth less. */
export interface Scale {
  duration?: number;
  intensity?: number;
}

/** Times of a minute or more stay on five seconds, as people plan them. */
const FINE_SECONDS = 60;
const STEP_SECONDS = 5;

/**
 * The same session with longer or shorter steps, or with higher or lower targets; repetitions, names and cadence stay.
 * @throws StructureError where the stored form can't be said in steps, or a limit would be broken
 */
export function scaleStructure(stored: StoredStructure, scale: Scale): NativeStructure {
  const simple: SimpleStructure = invertNative(stored);
  const isScore = simple.primaryIntensityMetric === "rpe";
  return buildNative({ ...simple, steps: simple.steps.map((step) => scaled(step, scale, isScore)) });
}

function scaled(element: SimpleElement, scale: Scale, isScore: boolean): SimpleElement {
  if (element.type === "repetition")
    return { ...element, steps: element.steps.map((step) => scaled(step, scale, isScore)) };
  const { duration = 1, intensity = 1 } = scale;
  const target = (value: number | undefined) =>
    value === undefined
      ? undefined
      : isScore
        ? Math.round(value * intensity * 2) / 2
        : Math.round(value * intensity);
  const length = {
    ...(element.duration_seconds === undefined
      ? {}
      : { duration_seconds: secondsOf(element.duration_seconds * duration) }),
    ...(element.distance === undefined
      ? {}
      : { distance: Math.round(element.distance * duration * 100) / 100 }),
  };
  if (element.type === "ramp")
    return { ...element, ...length, from: target(element.from) ?? 0, to: target(element.to) ?? 0 };
  const { intensity: one, intensity_min: low, intensity_max: high } = element;
  return {
    ...element,
    ...length,
    ...(one === undefined ? {} : { intensity: target(one) }),
    ...(low === undefined ? {} : { intensity_min: target(low) }),
    ...(high === undefined ? {} : { intensity_max: target(high) }),
  };
}

function secondsOf(seconds: number): number {
  const step = seconds < FINE_SECONDS ? 1 : STEP_SECONDS;
  return Math.max(1, Math.round(seconds / step) * step);
}
