import { isPositive } from "./anchor.js";

export type Sex = "male" | "female";

/** Heart rates in bpm; null for what the settings do not say. */
export interface HeartRates {
  rest: number | null;
  max: number | null;
  /** Lactate threshold heart rate. */
  threshold: number | null;
}

/** How steeply blood lactate rises with heart rate (Banister). */
const LACTATE_EXPONENT: Record<Sex, number> = { male: 1.92, female: 1.67 };
const LACTATE_FACTOR = 0.64;

/**
 * Banister's training impulse: minutes, weighted by the share of the heart-rate reserve in use.
 * A mean below the resting rate counts as rest. Null without the two ends of the reserve.
 */
export function trimp(
  seconds: number | null,
  averageHeartRate: number | null,
  { rest, max }: Pick<HeartRates, "rest" | "max">,
  sex: Sex,
): number | null {
  if (seconds === null || averageHeartRate === null || rest === null || max === null || max <= rest)
    return null;
  const reserve = Math.max(0, (averageHeartRate - rest) / (max - rest));
  return (seconds / 60) * reserve * LACTATE_FACTOR * Math.exp(LACTATE_EXPONENT[sex] * reserve);
}

/**
 * Heart-rate TSS in its ratio form: the training impulse against that of one hour at threshold. An estimate:
 * TrainingPeaks' own hrTSS comes from time in zones by a table it does not publish.
 */
export function heartRateTss(
  seconds: number | null,
  averageHeartRate: number | null,
  rates: HeartRates,
  sex: Sex,
): number | null {
  const impulse = trimp(seconds, averageHeartRate, rates, sex);
  const hourAtThreshold = trimp(3600, rates.threshold, rates, sex);
  return impulse !== null && isPositive(hourAtThreshold) ? (100 * impulse) / hourAtThreshold : null;
}
