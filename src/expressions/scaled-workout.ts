import type { Workout } from "../../generated/types.js";
import { decodeNative, plannedLoad, scaleStructure } from "../structure/index.js";
import { round } from "../values/number.js";
import type { Quantity } from "../values/quantity.js";

/**
 * A workout with more or less of its plan: intervals, time, distance and load follow each other.
 * @throws StructureError where intervals can't be scaled
 */
export function scaledWorkout(workout: Workout, factor: number, of: "duration" | "intensity"): Workout {
  const stored = decodeNative(workout.structure);
  const { totalTimePlanned: hours, tssPlanned: tss, ifPlanned: intensity, distancePlanned: metres } = workout;
  if (of === "intensity")
    return {
      ...workout,
      ...(stored ? { structure: { ...scaleStructure(stored, { intensity: factor }) } } : {}),
      ifPlanned: times(intensity, factor, 2),
      tssPlanned: times(tss, factor * factor, 1),
    };
  const structure = stored && scaleStructure(stored, { duration: factor });
  const seconds = structure && plannedLoad(structure).seconds;
  const before = stored && plannedLoad(stored).seconds;
  const exact = seconds && before ? seconds / before : factor;
  return {
    ...workout,
    ...(structure ? { structure: { ...structure } } : {}),
    totalTimePlanned: seconds ? (round(seconds / 3600, 6) as Quantity<"h">) : times(hours, factor, 6),
    distancePlanned: times(metres, exact, 2),
    tssPlanned: times(tss, exact, 1),
  };
}

function times<T extends number>(
  value: T | null | undefined,
  factor: number,
  digits: number,
): T | null | undefined {
  return typeof value === "number" ? ((round(value * factor, digits) ?? value) as T) : value;
}
