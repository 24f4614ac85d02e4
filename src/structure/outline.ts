import { storedElements } from "./invert/blocks.js";
import type { StoredStructure } from "./native.js";
import {
  DISTANCE_UNITS,
  type DistanceUnit,
  INTENSITY_METRICS,
  type IntensityMetric,
  type SimpleElement,
  type SimpleStructure,
} from "./simple.js";
import type { WarningListener } from "./structure-error.js";

/** A structure of either form, ready to be added up or told in words. */
export interface Outline {
  /** Null when a stored structure names none that is known. */
  metric: IntensityMetric | null;
  distanceUnit?: DistanceUnit;
  elements: SimpleElement[];
}

/** Reads either form. Never fails: what makes no sense in stored data is left out or passed on. */
export function outlineOf(
  structure: SimpleStructure | StoredStructure,
  warn: WarningListener = () => {},
): Outline {
  if ("steps" in structure) {
    const { primaryIntensityMetric: metric, distanceUnit, steps: elements } = structure;
    return { metric, ...(distanceUnit === undefined ? {} : { distanceUnit }), elements };
  }
  const metric = INTENSITY_METRICS.find((known) => known === structure.primaryIntensityMetric) ?? null;
  const unit = DISTANCE_UNITS.find((known) => known === structure.visualizationDistanceUnit);
  const elements = storedElements(structure.structure, metric, warn);
  return { metric, ...(unit === undefined ? {} : { distanceUnit: unit }), elements };
}
