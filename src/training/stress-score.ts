import { intensityFactor } from "./intensity.js";

/** A load and the intensity factor it came from, both unrounded. */
export interface Stress {
  /** A fraction: 0.85 is 85 % of threshold. */
  intensityFactor: number | null;
  tss: number | null;
}

/** Training Stress Score of a time in seconds at an intensity factor: one hour at threshold is 100. */
export function tssAt(seconds: number | null, intensity: number | null): number | null {
  return seconds === null || intensity === null ? null : (seconds / 3600) * intensity ** 2 * 100;
}

/** TSS from power. NP and FTP in W. */
export function powerStress(seconds: number | null, normalized: number | null, ftp: number | null): Stress {
  return stressOf(seconds, intensityFactor(normalized, ftp));
}

/** Running TSS (rTSS) from speeds, not paces. Normalized graded speed and threshold speed in m/s. */
export function runStress(
  seconds: number | null,
  gradedSpeed: number | null,
  thresholdSpeed: number | null,
): Stress {
  return stressOf(seconds, intensityFactor(gradedSpeed, thresholdSpeed));
}

function stressOf(seconds: number | null, intensity: number | null): Stress {
  return { intensityFactor: intensity, tss: tssAt(seconds, intensity) };
}
