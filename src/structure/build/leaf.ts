import { toMetres } from "../distance.js";
import { defaultName } from "../intensity-class.js";
import { CADENCE_UNIT, type NativeLeaf, type NativeLength, type NativeTarget } from "../native.js";
import { rampStairs } from "../ramp.js";
import type { CadenceTarget, SimpleRamp, SimpleStep } from "../simple.js";

/** A step as a stored leaf, with every key TrainingPeaks' builder writes (KB-45). */
export function leafOf(step: SimpleStep): NativeLeaf {
  return {
    name: step.name ?? defaultName(step.intensityClass),
    length: lengthOf(step),
    targets: [intensityOf(step), ...cadenceOf(step)],
    intensityClass: step.intensityClass,
    openDuration: step.open_duration === true,
    ...(step.notes === undefined ? {} : { notes: step.notes }),
  };
}

/** The stairs of a ramp; all share its name, class, cadence and notes. */
export function rampLeaves(ramp: SimpleRamp): NativeLeaf[] {
  const { from: _from, to: _to, segments: _segments, duration_seconds: _seconds, ...rest } = ramp;
  const { distance: _distance, distance_unit: _unit, ...shared } = rest;
  return rampStairs(ramp).map((stair) => leafOf({ ...shared, type: "step", ...stair }));
}

function lengthOf({ duration_seconds, distance, distance_unit }: SimpleStep): NativeLength {
  if (distance === undefined) return { value: duration_seconds ?? 0, unit: "second" };
  return { value: toMetres(distance, distance_unit ?? "meter"), unit: "meter" };
}

function intensityOf({ intensity, intensity_min, intensity_max }: SimpleStep): NativeTarget {
  if (intensity_min === undefined) return { minValue: intensity ?? 0 };
  return { minValue: intensity_min, ...(intensity_max === undefined ? {} : { maxValue: intensity_max }) };
}

function cadenceOf({ cadence, cadence_min, cadence_max }: CadenceTarget): NativeTarget[] {
  if (cadence !== undefined) return [{ minValue: cadence, unit: CADENCE_UNIT }];
  if (cadence_min === undefined || cadence_max === undefined) return [];
  return [{ minValue: cadence_min, maxValue: cadence_max, unit: CADENCE_UNIT }];
}
