import { round } from "../values/number.js";

export interface RampShape {
  duration_seconds: number;
  from: number;
  to: number;
  segments?: number;
}

/** One stair of a ramp: a constant intensity, a whole number as in TrainingPeaks' builder. */
export interface Stair {
  duration_seconds: number;
  intensity: number;
}

/** The stairs a ramp is stored as; each has the intensity of its middle. */
export function rampStairs(ramp: RampShape): Stair[] {
  const bounds = stairBounds(ramp);
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0;
    const progress = (start + end) / 2 / ramp.duration_seconds;
    return {
      duration_seconds: end - start,
      intensity: round(ramp.from + (ramp.to - ramp.from) * progress),
    };
  });
}

/** How many stairs a ramp has, without building them. */
export function stairCount({ duration_seconds: seconds, segments }: RampShape): number {
  if (segments !== undefined) return segments;
  return Math.min(seconds, Math.max(2, Math.ceil(seconds / stairSeconds(seconds))));
}

/** Where the stairs begin and end, in seconds: 0 first, the whole duration last. */
function stairBounds(ramp: RampShape): number[] {
  const seconds = ramp.duration_seconds;
  const count = stairCount(ramp);
  const even = ramp.segments !== undefined || seconds <= stairSeconds(seconds);
  const boundAfter = (stairs: number) =>
    even ? Math.floor((stairs * seconds) / count) : Math.min(stairs * stairSeconds(seconds), seconds);
  return Array.from({ length: count + 1 }, (_, stairs) => boundAfter(stairs));
}

/** Usual length of a stair for a ramp of this length. */
function stairSeconds(rampSeconds: number): number {
  if (rampSeconds <= 600) return 60;
  return rampSeconds <= 900 ? 120 : 180;
}
