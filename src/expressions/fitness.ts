import { fitnessStatus, rampRate } from "../training/index.js";
import type { Quantity } from "../values/quantity.js";

/** Form in words by TSB: from "Very Fresh" to "Exhausted". */
export function formOf(tsb: Quantity<"TSS"> | null | undefined): string | undefined {
  return fitnessStatus(tsb ?? null) ?? undefined;
}

/** Change of CTL over the last seven days of a series, oldest first; null when it is too short. */
export function weeklyRamp(ctl: readonly (Quantity<"TSS"> | null | undefined)[]): Quantity<"TSS"> | null {
  return rampRate(ctl.map((value) => value ?? null));
}

/** Change of CTL a week over the last weeks of a series, oldest first; null when it is too short. */
export function rampOverWeeks(
  ctl: readonly (Quantity<"TSS"> | null | undefined)[],
  weeks: Quantity<"weeks">,
): Quantity<"TSS"> | null {
  const [now, before] = [ctl.at(-1), ctl.at(-1 - 7 * weeks)];
  return typeof now === "number" && typeof before === "number" ? (now - before) / weeks : null;
}
