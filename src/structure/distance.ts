import { round } from "../values/number.js";
import type { DistanceUnit } from "./simple.js";

/** Metres in one of each unit. */
export const METRES_PER_UNIT: Record<DistanceUnit, number> = {
  meter: 1,
  kilometer: 1000,
  mile: 1609.344,
  yard: 0.9144,
};

/** Metres to the centimetre, as TrainingPeaks stores distances whatever unit it shows. */
export function toMetres(distance: number, unit: DistanceUnit): number {
  return round(distance * METRES_PER_UNIT[unit], 2);
}
