/** Whether a value is a number one can calculate with: "NaN", NaN and null are not. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Lifts binary near-ties, 72.24999... for 72.25, over the tie they stand for. */
const TIE_GUARD = 1e-9;

/**
 * Half away from zero, never -0, as TrainingPeaks rounds. Null passes through.
 * @param digits decimals to keep
 */
export function round(value: number, digits?: number): number;
export function round(value: number | null, digits?: number): number | null;
export function round(value: number | null, digits = 0): number | null {
  if (value === null) return null;
  const scale = 10 ** digits;
  const rounded = Math.floor(Math.abs(value) * scale + 0.5 + TIE_GUARD) / scale;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}
