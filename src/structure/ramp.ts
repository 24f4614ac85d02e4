import { round } from "../values/number.js";
import { toMetres } from "./distance.js";
import type { StepLength } from "./simple.js";

export interface RampShape extends StepLength {
  from: number;
  to: number;
  segments?: number;
}

/** One stair of a ramp: a constant intensity, a whole number as in TrainingPeaks' builder. Distances are in metres. */
export interface Stair extends StepLength {
  intensity: number;
}

/** The stairs a ramp is stored as; each has the intensity of its middle. */
export function rampStairs(ramp: RampShape): Stair[] {
  const size = sizeOf(ramp);
  const bounds = stairBounds(ramp);
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0;
    const intensity = round(ramp.from + (ramp.to - ramp.from) * ((start + end) / 2 / size));
    return { ...stairLength(ramp, end - start), intensity };
  });
}

/** How many stairs a ramp has, without building them. */
export function stairCount(ramp: RampShape): number {
  if (ramp.segments !== undefined) return ramp.segments;
  const size = sizeOf(ramp);
  const pieces = Math.max(2, Math.ceil(size / usualStair(ramp)));
  return isByDistance(ramp) ? pieces : Math.min(size, pieces);
}

/** Seconds, or metres of a ramp by distance. */
export function sizeOf({ duration_seconds: seconds, distance, distance_unit: unit }: StepLength): number {
  return distance === undefined ? (seconds ?? 0) : toMetres(distance, unit ?? "meter");
}

function isByDistance({ distance }: StepLength): boolean {
  return distance !== undefined;
}

function stairLength(ramp: RampShape, size: number): StepLength {
  if (!isByDistance(ramp)) return { duration_seconds: size };
  return { distance: round(size, 2), distance_unit: "meter" };
}

/** Where the stairs begin and end: 0 first, the whole length last. Stairs by distance are all alike. */
function stairBounds(ramp: RampShape): number[] {
  const size = sizeOf(ramp);
  const count = stairCount(ramp);
  const usual = usualStair(ramp);
  const even = ramp.segments !== undefined || size <= usual;
  const boundAfter = (stairs: number) => {
    if (isByDistance(ramp)) return round((stairs * size) / count, 2);
    return even ? Math.floor((stairs * size) / count) : Math.min(stairs * usual, size);
  };
  return Array.from({ length: count + 1 }, (_, stairs) => boundAfter(stairs));
}

/** Usual length of a stair for a ramp of this length. */
function usualStair(ramp: RampShape): number {
  const size = sizeOf(ramp);
  if (isByDistance(ramp)) return size <= 1000 ? 100 : size <= 5000 ? 500 : Math.max(1000, size / 20);
  if (size <= 600) return 60;
  return size <= 900 ? 120 : 180;
}
