import { round } from "../values/number.js";

export type FitnessStatus =
  | "Very Fresh (detraining risk)"
  | "Fresh (race ready)"
  | "Neutral (normal training)"
  | "Tired (absorbing training)"
  | "Very Tired (high fatigue)"
  | "Exhausted (overreaching risk)";

/** Form above the bound reads as the word; first match. */
const STATUS_ABOVE: readonly (readonly [number, FitnessStatus])[] = [
  [25, "Very Fresh (detraining risk)"],
  [10, "Fresh (race ready)"],
  [0, "Neutral (normal training)"],
  [-10, "Tired (absorbing training)"],
  [-25, "Very Tired (high fatigue)"],
];

/** Form in words, judged by TSB as it is shown, with one decimal. Null passes through. */
export function fitnessStatus(tsb: number): FitnessStatus;
export function fitnessStatus(tsb: number | null): FitnessStatus | null;
export function fitnessStatus(tsb: number | null): FitnessStatus | null {
  if (tsb === null) return null;
  const shown = round(tsb, 1);
  return STATUS_ABOVE.find(([bound]) => shown > bound)?.[1] ?? "Exhausted (overreaching risk)";
}
