import { fitnessStatus, rampRate } from "../training/index.js";

/** Form in words by TSB: from "Very Fresh" to "Exhausted". */
export function formOf(tsb: number | null | undefined): string | undefined {
  return fitnessStatus(tsb ?? null) ?? undefined;
}

/** Change of CTL over the last seven days of a series, oldest first; null when it is too short. */
export function weeklyRamp(ctl: readonly (number | null | undefined)[]): number | null {
  return rampRate(ctl.map((value) => value ?? null));
}

/** Change of CTL a week over the last weeks of a series, oldest first; null when it is too short. */
export function rampOverWeeks(ctl: readonly (number | null | undefined)[], weeks: number): number | null {
  const [now, before] = [ctl.at(-1), ctl.at(-1 - 7 * weeks)];
  return typeof now === "number" && typeof before === "number" ? (now - before) / weeks : null;
}
