import { intensityFactor, variabilityIndex } from "./intensity.js";
import { normalizedPower } from "./normalized-power.js";
import { tssAt } from "./stress-score.js";
import { average, type Trace } from "./trace.js";

/** What a power trace says about a ride. Unrounded; null where it cannot be known. */
export interface PowerSummary {
  seconds: number;
  /** W, over every second. */
  average: number | null;
  /** W. */
  normalized: number | null;
  variabilityIndex: number | null;
  /** A fraction. */
  intensityFactor: number | null;
  tss: number | null;
  /** kJ. */
  work: number | null;
}

/** The ride in numbers. Power in W, one sample per second; FTP in W, null when unknown. */
export function powerSummary(power: Trace, ftp: number | null): PowerSummary {
  const seconds = power.length;
  const averagePower = average(power);
  const normalized = normalizedPower(power);
  const intensity = intensityFactor(normalized, ftp);
  return {
    seconds,
    average: averagePower,
    normalized,
    variabilityIndex: variabilityIndex(normalized, averagePower),
    intensityFactor: intensity,
    tss: tssAt(seconds, intensity),
    work: averagePower === null ? null : (averagePower * seconds) / 1000,
  };
}
