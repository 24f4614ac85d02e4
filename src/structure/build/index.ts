import { recheckStructure } from "../check/structure.js";
import type { NativeStructure } from "../native.js";
import type { SimpleStructure } from "../simple.js";
import { blocksOf } from "./blocks.js";
import { barsOf, polylineOf } from "./polyline.js";
import { hasRange } from "./range.js";

/**
 * The structure as TrainingPeaks stores it, drawing included: the server rebuilds neither the polyline nor
 * the range mark (KB-41).
 * @throws StructureError if the structure breaks a limit, as one read from the server may.
 */
export function buildNative(simple: SimpleStructure): NativeStructure {
  const { primaryIntensityMetric, distanceUnit, steps } = recheckStructure(simple);
  const structure = blocksOf(steps);
  return {
    structure,
    polyline: polylineOf(barsOf(structure)),
    primaryLengthMetric: distanceUnit === undefined ? "duration" : "distance",
    primaryIntensityMetric,
    primaryIntensityTargetOrRange: structure.some(hasRange) ? "range" : "target",
    ...(distanceUnit === undefined ? {} : { visualizationDistanceUnit: distanceUnit }),
  };
}
