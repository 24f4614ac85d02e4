import { PEAK_DISTANCES } from "../src/training/index.js";
import type { JsonObject } from "../src/values/json.js";
import { round } from "../src/values/number.js";
import { numberIn } from "./json.js";
import { type Sample, samplesOf } from "./recording.js";
import { SPORT } from "./seasons/sports.js";

const SECONDS = {
  "5sec": 5,
  "1min": 60,
  "5min": 300,
  "10min": 600,
  "20min": 1200,
  "60min": 3600,
  "90min": 5400,
};
const HEART = Object.keys(SECONDS).map((name) => `hR${name}`);
const POWER = Object.keys(SECONDS).map((name) => `power${name}`);

/** Peak types of the two sports that have them. */
export const PEAK_TYPES: Record<"Bike" | "Run", string[]> = {
  Bike: [...POWER, ...HEART],
  Run: [...HEART, ...Object.keys(PEAK_DISTANCES)],
};

export interface Peak {
  type: string;
  class: string;
  value: number;
}

/** Recordings are long and never change by themselves: the bests of each are looked for once. */
const known = new Map<string, Peak[]>();

/** Bests of one recorded workout, out of its recording: by the clock, so that nothing is joined across a pause. */
export function peaksOf(workout: JsonObject): Peak[] {
  const { workoutTypeValueId: sport } = workout;
  const isRecorded = numberIn(workout, "totalTime") !== undefined && numberIn(workout, "heartRateMaximum");
  if (!isRecorded || (sport !== SPORT.bike && sport !== SPORT.run)) return [];
  const key = `${workout.workoutId} ${workout.totalTime} ${workout.if} ${workout.lastModifiedDate}`;
  const peaks = known.get(key) ?? peaksIn(samplesOf(workout), sport === SPORT.run);
  known.set(key, peaks);
  return peaks;
}

function peaksIn(samples: readonly Sample[], isRun: boolean): Peak[] {
  const heart = means(samples, "HeartRate").map((peak) => ({
    ...peak,
    type: `hR${peak.type}`,
    class: "HeartRate",
  }));
  if (isRun) return [...heart, ...speeds(samples)];
  const power = means(samples, "Power").map((peak) => ({
    ...peak,
    type: `power${peak.type}`,
    class: "Power",
  }));
  return [...power, ...heart].filter(({ value }) => value > 0);
}

function means(
  samples: readonly Sample[],
  channel: "Power" | "HeartRate",
): { type: string; value: number }[] {
  const sums = runningSum(samples, channel);
  return Object.entries(SECONDS)
    .filter(([, seconds]) => seconds < sums.length)
    .map(([type, seconds]) => {
      let best = 0;
      for (let end = seconds; end < sums.length; end += 1)
        best = Math.max(best, (sums[end] ?? 0) - (sums[end - seconds] ?? 0));
      return { type, value: Math.round(best / seconds) };
    });
}

/** Metres over the least seconds in which they were covered. */
function speeds(samples: readonly Sample[]): Peak[] {
  const metres = runningSum(samples, "Speed");
  return Object.entries(PEAK_DISTANCES)
    .filter(([, distance]) => distance <= (metres.at(-1) ?? 0))
    .map(([type, distance]) => {
      let [start, least] = [0, Number.POSITIVE_INFINITY];
      for (let end = 1; end < metres.length; end += 1) {
        while ((metres[end] ?? 0) - (metres[start + 1] ?? 0) >= distance) start += 1;
        if ((metres[end] ?? 0) - (metres[start] ?? 0) >= distance) least = Math.min(least, end - start);
      }
      return { type, class: "Speed", value: round(distance / least, 4) };
    });
}

/** Sum up to each second of the clock; what was not recorded adds nothing. */
function runningSum(samples: readonly Sample[], channel: "Power" | "HeartRate" | "Speed"): Float64Array {
  const sums = new Float64Array((samples.at(-1)?.time ?? -1) + 2);
  for (const sample of samples) sums[sample.time + 1] = sample[channel];
  for (let second = 1; second < sums.length; second += 1)
    sums[second] = (sums[second] ?? 0) + (sums[second - 1] ?? 0);
  return sums;
}
