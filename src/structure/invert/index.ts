import type { StoredStructure } from "../native.js";
import { outlineOf } from "../outline.js";
import { hasDistance, type SimpleStructure } from "../simple.js";
import { structureError, type WarningListener } from "../structure-error.js";

/**
 * A stored structure in the simple form; building it again gives the same steps. Values outside the limits
 * are passed on as they are and fail only when they are built again.
 * @param warn told what the simple form could not keep
 * @throws StructureError `NOT_CONVERTIBLE` for a structure without an intensity metric of the simple form:
 *   keep it native.
 */
export function invertNative(native: StoredStructure, warn: WarningListener = () => {}): SimpleStructure {
  const { metric, distanceUnit = "meter", elements } = outlineOf(native, warn);
  if (metric === null) {
    throw structureError(
      "NOT_CONVERTIBLE",
      "primaryIntensityMetric",
      "This structure names no intensity metric of the simple form; use it as structured_workout, unchanged.",
    );
  }
  return {
    primaryIntensityMetric: metric,
    steps: elements,
    ...(hasDistance(elements) ? { distanceUnit } : {}),
  };
}
