import { isPositive } from "./anchor.js";

const METRES_PER_YARD = 0.9144;

/** Efficiency factor of a ride: power (NP, or the average) in W per heartbeat a minute. */
export function efficiencyFactor(power: number | null, heartRate: number | null): number | null {
  return power !== null && isPositive(heartRate) ? power / heartRate : null;
}

/** Efficiency factor of a run: yards a minute per heartbeat a minute. Normalized graded speed in m/s. */
export function runEfficiencyFactor(gradedSpeed: number | null, heartRate: number | null): number | null {
  const yardsPerMinute = gradedSpeed === null ? null : (gradedSpeed * 60) / METRES_PER_YARD;
  return efficiencyFactor(yardsPerMinute, heartRate);
}
