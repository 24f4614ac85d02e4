import { round } from "../../values/number.js";
import { type RampShape, rampStairs, type Stair } from "../ramp.js";
import type { SimpleRamp, SimpleStep } from "../simple.js";
import { lineThrough } from "./staircase.js";

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
  const shape = shapeOf(stairs, type === "rampUp", highest);
  if (shape === undefined) return undefined;
  const { intensity: _ofFirstStair, ...shared } = first;
  return { ...shared, ...shape, type: "ramp" };
}

/** The steps as stairs, if they are timed, have one value each and agree in everything else. */
function stairsOf(steps: readonly SimpleStep[]): Stair[] | undefined {
  if (steps.length < 2 || steps.length > MOST_STAIRS) return undefined;
  const stairs: Stair[] = [];
  const kinds = new Set<string>();
  for (const { duration_seconds, intensity, ...others } of steps) {
    if (duration_seconds === undefined || duration_seconds <= 0 || intensity === undefined) return undefined;
    if (others.open_duration) return undefined;
    stairs.push({ duration_seconds, intensity });
    kinds.add(JSON.stringify(others));
  }
  return kinds.size === 1 ? stairs : undefined;
}

function shapeOf(stairs: readonly Stair[], rising: boolean, highest: number): RampShape | undefined {
  const duration_seconds = stairs.reduce((sum, stair) => sum + stair.duration_seconds, 0);
  for (const { from, to } of likelyEnds(stairs, duration_seconds, rising, highest)) {
    const [low, high] = rising ? [from, to] : [to, from];
    if (low < 0 || low >= high || high > highest) continue;
    const shape: RampShape = { duration_seconds, from, to };
    if (draws(shape, stairs)) return shape;
    const inSegments = { ...shape, segments: stairs.length };
    if (stairs.length <= MOST_SEGMENTS && draws(inSegments, stairs)) return inSegments;
  }
  return undefined;
}

/** Ends worth trying, the plainest first: through the outermost stairs, then through all of them. */
function* likelyEnds(
  stairs: readonly Stair[],
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
function throughOutermost(stairs: readonly Stair[], seconds: number): RampEnds | undefined {
  const [first, last] = [stairs[0], stairs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [lead, tail] = [first.duration_seconds / 2, last.duration_seconds / 2];
  const slope = (last.intensity - first.intensity) / (seconds - lead - tail);
  return { from: first.intensity - slope * lead, to: last.intensity + slope * tail };
}

/** Both ends rounded down and up, in every combination. */
function* roundings({ from, to }: RampEnds, digits: number): Generator<RampEnds> {
  const scale = 10 ** digits;
  const both = (value: number) => [Math.floor(value * scale) / scale, Math.ceil(value * scale) / scale];
  for (const start of both(from)) for (const end of both(to)) yield { from: start, to: end };
}

function draws(shape: RampShape, stairs: readonly Stair[]): boolean {
  const drawn = rampStairs(shape);
  return (
    drawn.length === stairs.length &&
    drawn.every((stair, index) => {
      const wanted = stairs[index];
      return stair.duration_seconds === wanted?.duration_seconds && stair.intensity === wanted.intensity;
    })
  );
}
