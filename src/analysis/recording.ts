import { isNumber } from "../values/number.js";
import type { RawChannel, RawCharts, RawSample } from "./raw.js";
import { secondsFactor } from "./time-unit.js";

/** A recording as columns, in the order of time. */
export interface Recording {
  /** Seconds since the start, ascending, each once. */
  times: readonly number[];
  /** One value per time by identifier; null where nothing was measured. */
  columns: ReadonlyMap<string, readonly (number | null)[]>;
  channels: ReadonlyMap<string, RawChannel>;
  /** Usual distance of two samples, seconds. */
  interval: number;
}

/**
 * Reads the samples. Text such as "NaN" counts as not measured, samples without a time are left out.
 * @param elapsed whole time in seconds, where known: it tells whether `time` is in seconds
 * @returns undefined for a workout without samples
 */
export function readRecording(charts: RawCharts, elapsed?: number): Recording | undefined {
  const samples = inOrder(charts.data ?? []);
  if (samples.length === 0) return undefined;
  const factor = secondsFactor(samples.at(-1)?.time ?? 0, elapsed);
  const times = samples.map(({ time }) => time * factor);
  const channels = new Map(Object.entries(charts.metadata ?? {}));
  const names = channels.size > 0 ? [...channels.keys()] : namesIn(samples);
  const columns = new Map(names.map((name) => [name, samples.map(({ raw }) => numberOrNull(raw[name]))]));
  return { times, columns, channels, interval: usualInterval(times) };
}

interface TimedSample {
  time: number;
  raw: RawSample;
}

function inOrder(data: readonly RawSample[]): TimedSample[] {
  const timed = data.flatMap((raw) => (isNumber(raw.time) ? [{ time: raw.time, raw }] : []));
  timed.sort((a, b) => a.time - b.time);
  return timed.filter(({ time }, index) => time !== timed[index - 1]?.time);
}

function namesIn(samples: readonly TimedSample[]): string[] {
  return [...new Set(samples.flatMap(({ raw }) => Object.keys(raw)))].filter((name) => name !== "time");
}

function numberOrNull(value: unknown): number | null {
  return isNumber(value) ? value : null;
}

/** The median, so that pauses do not count. */
function usualInterval(times: readonly number[]): number {
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 1;
}
