import type { IntensityMetric } from "../structure/index.js";

/** The load of a workout as TrainingPeaks worked it out. */
export interface WorkedOut {
  if?: number | null | undefined;
  /** W */
  normalizedPowerActual?: number | null | undefined;
  /** m/s */
  normalizedSpeedActual?: number | null | undefined;
}

/** What 100 % of a plan meant on the day, told by the workout itself: settings may have changed since. */
export interface Threshold {
  quantity: "power" | "speed";
  /** W or m/s. */
  value: number;
}

/**
 * Threshold behind a workout: normalized power or speed divided by IF. Undefined for heart rate, whose IF has no such pair, and
 * where either is missing.
 */
export function thresholdOf(metric: IntensityMetric | null, workout: WorkedOut): Threshold | undefined {
  const { if: intensity, normalizedPowerActual: power, normalizedSpeedActual: speed } = workout;
  if (!intensity || intensity <= 0) return undefined;
  if (metric === "percentOfFtp" && power) return { quantity: "power", value: power / intensity };
  if (metric === "percentOfThresholdPace" && speed) return { quantity: "speed", value: speed / intensity };
  return undefined;
}
