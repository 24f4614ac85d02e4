import { isNumber } from "../values/number.js";
import type { RawLap, RawLaps } from "./raw.js";

/** A stretch of a recording: a lap, or several laps of one step. Seconds since the start. */
export interface Window {
  from: number;
  to: number;
  /** The laps it consists of; none when it was taken from the clock. */
  laps: readonly RawLap[];
}

/** Number in a column of a lap. */
export function inLap(lap: RawLap | undefined, column: string): number | undefined {
  const value = lap?.[column];
  return isNumber(value) ? value : undefined;
}

const METRES: Readonly<Record<string, number>> = { m: 1, yd: 0.9144, km: 1000, mi: 1609.344 };

/** Metres a second of a lap; undefined where its unit is not told, for a guess would be off by a factor. */
export function lapSpeed(lap: RawLap, columns: RawLaps["columnMetadata"]): number | undefined {
  const [speed, seconds] = [inLap(lap, "AverageSpeed"), inLap(lap, "TotalElapsedTime")];
  if (speed !== undefined && columns?.AverageSpeed?.unit === "m/s") return speed;
  const distance = inLap(lap, "TotalDistance");
  const metres = METRES[columns?.TotalDistance?.unit ?? ""];
  return distance === undefined || metres === undefined || !seconds
    ? undefined
    : (distance * metres) / seconds;
}

/** One window per lap, in order of time. Laps without times are laid end to end. */
export function lapWindows(laps: readonly RawLap[]): Window[] {
  let end = 0;
  return laps.map((lap) => {
    const from = inLap(lap, "startOffsetSeconds") ?? end;
    const to = inLap(lap, "stopOffsetSeconds") ?? from + (inLap(lap, "TotalElapsedTime") ?? 0);
    end = to;
    return { from, to, laps: [lap] };
  });
}

/** Laps that the device made for the same step one after the other, as one window each. Laps without a step are left out. */
export function stepWindows(laps: readonly RawLap[]): Window[] {
  const windows: Window[] = [];
  let current: number | undefined;
  for (const window of lapWindows(laps)) {
    const step = inLap(window.laps[0], "WorkoutStepIndex");
    const last = windows.at(-1);
    if (step !== undefined && step === current && last)
      windows[windows.length - 1] = { from: last.from, to: window.to, laps: [...last.laps, ...window.laps] };
    else if (step !== undefined) windows.push(window);
    current = step;
  }
  return windows;
}
