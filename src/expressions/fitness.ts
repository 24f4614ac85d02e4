import { fitnessStatus, rampRate } from "../training/index.js";

/** Form in words by TSB: from "Very Fresh" to "Exhausted". */
export function formOf(tsb: number | null | undefined): string | undefined {
  return fitnessStatus(tsb ?? null) ?? undefined;
}

/** Change of CTL over the last seven days of a series, oldest first; null when it is too short. */
export function weeklyRamp(ctl: readonly (number | null | undefined)[]): number | null {
  return rampRate(ctl.map((value) => value ?? null));
}
