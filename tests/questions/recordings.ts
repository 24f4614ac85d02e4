import { type Sample, samplesOf } from "../../sandbox/recording.js";
import type { TestServer } from "../kit/server.js";
import { LENA } from "./question.js";

/** The seconds of a recording, as the device wrote them. */
export function recordingOf({ sandbox }: TestServer, workoutId: number, athlete = LENA): Sample[] {
  return samplesOf(sandbox.store.find("workouts", athlete, "workoutId", workoutId) ?? {});
}

/** Best mean over so many seconds of the clock; what was not recorded counts as nothing. */
export function bestMean(samples: readonly Sample[], channel: "Power" | "Speed", seconds: number): number {
  const byClock = new Array<number>((samples.at(-1)?.time ?? 0) + 1).fill(0);
  for (const sample of samples) byClock[sample.time] = sample[channel];
  let held = byClock.slice(0, seconds).reduce((a, b) => a + b, 0);
  let best = byClock.length < seconds ? 0 : held;
  for (let end = seconds; end < byClock.length; end += 1) {
    held += (byClock[end] ?? 0) - (byClock[end - seconds] ?? 0);
    best = Math.max(best, held);
  }
  return best / seconds;
}

/** How much less power each heartbeat gave in the second half, percent. */
export function decouplingOf(samples: readonly Sample[]): number {
  const moving = samples.filter(({ Power, Speed }) => Power > 0 || Speed >= 0.5);
  const half = Math.floor(moving.length / 2);
  const [first, second] = [beats(moving.slice(0, half)), beats(moving.slice(half))];
  return ((first - second) / first) * 100;
}

function beats(samples: readonly Sample[]): number {
  const smooth = samples
    .map((_, at) => samples.slice(Math.max(0, at - 29), at + 1))
    .slice(29)
    .map((window) => window.reduce((sum, { Power }) => sum + Power, 0) / window.length);
  const normalized = (smooth.reduce((sum, watts) => sum + watts ** 4, 0) / smooth.length) ** 0.25;
  return normalized / (samples.reduce((sum, { HeartRate }) => sum + HeartRate, 0) / samples.length);
}
