import { round } from "../../values/number.js";
import { type RampShape, rampStairs, sizeOf } from "../ramp.js";
import type { SimpleRamp, SimpleStep, StepLength } from "../simple.js";
import { type Height, lineThrough } from "./staircase.js";

type RampEnds = Pick<RampShape, "from" | "to">;

/** The most stairs a ramp can have: a day in pieces of three minutes. */
const MOST_STAIRS = 480;
const MOST_SEGMENTS = 60;
/** Decimals tried for the ends of a ramp; the last is exact enough for any staircase. */
const DECIMALS = [0, 1, 2, 3, 6, 12];

/**
 * The ramp that a block of stairs was drawn from; undefined when no even ramp gives exactly these.
 * @param highest the highest intensity of the metric
 */
export function rampOf(
  steps: readonly SimpleStep[],
  type: "rampUp" | "rampDown",
  highest: number,
): SimpleRamp | undefined {
  const [first] = steps;
  const stairs = stairsOf(steps);
  if (first === undefined || stairs === undefined) return undefined;
  const shape = shapeOf(stairs, type === "rampUp", highest, first.distance !== undefined);
  if (shape === undefined) return undefined;
  const { intensity: _ofFirstStair, duration_seconds: _seconds, distance: _distance, ...rest } = first;
  const { distance_unit: _unit, ...shared } = rest;
  return { ...shared, ...shape, type: "ramp" };
}

/** The steps as stairs, if all have a time or all a distance, one value each, and agree in everything else. */
function stairsOf(steps: readonly SimpleStep[]): Height[] | undefined {
  if (steps.length < 2 || steps.length > MOST_STAIRS) return undefined;
  const stairs: Height[] = [];
  const kinds = new Set<string>();
  for (const { duration_seconds, distance, intensity, ...others } of steps) {
    const size = sizeOf({
      ...others,
      ...(distance === undefined ? { duration_seconds } : { distance }),
    } as StepLength);
    if (size <= 0 || intensity === undefined || others.open_duration) return undefined;
    stairs.push({ size, intensity });
    kinds.add(JSON.stringify({ ...others, byDistance: distance !== undefined }));
  }
  return kinds.size === 1 ? stairs : undefined;
}

function shapeOf(
  stairs: readonly Height[],
  rising: boolean,
  highest: number,
  byDistance: boolean,
): RampShape | undefined {
  const size = round(
    stairs.reduce((sum, stair) => sum + stair.size, 0),
    2,
  );
  const length: StepLength = byDistance
    ? { distance: size, distance_unit: "meter" }
    : { duration_seconds: size };
  for (const { from, to } of likelyEnds(stairs, size, rising, highest)) {
    const [low, high] = rising ? [from, to] : [to, from];
    if (low < 0 || low >= high || high > highest) continue;
    const shape: RampShape = { ...length, from, to };
    if (draws(shape, stairs)) return shape;
    const inSegments = { ...shape, segments: stairs.length };
    if (stairs.length <= MOST_SEGMENTS && draws(inSegments, stairs)) return inSegments;
  }
  return undefined;
}

/** Ends worth trying, the plainest first: through the outermost stairs, then through all of them. */
function* likelyEnds(
  stairs: readonly Height[],
  seconds: number,
  rising: boolean,
  highest: number,
): Generator<RampEnds> {
  const outer = throughOutermost(stairs, seconds);
  if (outer !== undefined) yield { from: round(outer.from), to: round(outer.to) };
  const line = lineThrough(stairs, rising, highest);
  if (line !== undefined) for (const digits of DECIMALS) yield* roundings(line, digits);
}

/** The line through the middles of the first and the last stair, followed to both ends. */
function throughOutermost(stairs: readonly Height[], seconds: number): RampEnds | undefined {
  const [first, last] = [stairs[0], stairs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [lead, tail] = [first.size / 2, last.size / 2];
  const slope = (last.intensity - first.intensity) / (seconds - lead - tail);
  return { from: first.intensity - slope * lead, to: last.intensity + slope * tail };
}

/** Both ends rounded down and up, in every combination. */
function* roundings({ from, to }: RampEnds, digits: number): Generator<RampEnds> {
  const scale = 10 ** digits;
  const both = (value: number) => [Math.floor(value * scale) / scale, Math.ceil(value * scale) / scale];
  for (const start of both(from)) for (const end of both(to)) yield { from: start, to: end };
}

function draws(shape: RampShape, stairs: readonly Height[]): boolean {
  const drawn = rampStairs(shape);
  return (
    drawn.length === stairs.length &&
    drawn.every((stair, index) => {
      const wanted = stairs[index];
      return sizeOf(stair) === wanted?.size && stair.intensity === wanted.intensity;
    })
  );
}
