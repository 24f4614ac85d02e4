/** Riegel's exponent for running: how much slower a longer race is. */
const RIEGEL_EXPONENT = 1.06;

/** Seconds over `metres`, from a best over another distance: t · (d / d₀)^1.06. */
export function riegel(best: { metres: number; seconds: number }, metres: number): number {
  return best.seconds * (metres / best.metres) ** RIEGEL_EXPONENT;
}
