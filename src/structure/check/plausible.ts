import { round } from "../../values/number.js";
import { METRES_PER_UNIT } from "../distance.js";
import { measureLoad } from "../load/measured-load.js";
import { known } from "../load/thresholds.js";
import { rampStairs } from "../ramp.js";
import type { SessionContext } from "../session-context.js";
import {
  placedSteps,
  type SimpleElement,
  type SimpleStep,
  type SimpleStructure,
  type StepLength,
} from "../simple.js";
import type { WarningListener } from "../structure-error.js";
import { conversions } from "./conversions.js";
import { convertedReading } from "./converted-reading.js";
import { Problems } from "./problems.js";

/** One stretch as the athlete would train it. */
interface Stretch {
  path: string;
  low: number;
  /** Upper bound, in the metric. */
  high: number;
  seconds: number;
  isWork: boolean;
  /** Whether its target is one of the athlete's own zones, or there is none. */
  isExempt: boolean;
}

const HOUR = 3600;
const DAY = 24 * HOUR;
const SHORTEST_METRES = 15;
/** Metres a second where no threshold pace is known; only to tell a sprint from a longer effort. */
const USUAL_SPEED = 4;

/**
 * Refuses numbers that are another unit: 250 as a percentage is watts, 0.95 a fraction. Limits stand far above what
 * people do.
 * @param zones paths of steps that are not judged
 * @throws StructureError with every step that cannot be meant
 */
export function checkPlausible(
  structure: SimpleStructure,
  zones: ReadonlySet<string>,
  {
    context = {},
    warn = () => {},
  }: { context?: SessionContext | undefined; warn?: WarningListener | undefined },
): void {
  const problems = new Problems();
  const { primaryIntensityMetric: metric, steps } = structure;
  const stretches = [...stretchesOf(steps, "steps", structure, context, zones)];
  if (metric !== "rpe") {
    const odd = stretches.flatMap((stretch) => {
      const why = stretch.isExempt ? undefined : oddTarget(stretch, structure);
      return why === undefined ? [] : [{ ...stretch, why }];
    });
    const fixes = conversions(structure, new Set(odd.map(({ path }) => path)), context);
    for (const { path, why, ...bounds } of odd) {
      const reading = convertedReading(bounds, metric, context);
      const isFixed = fixes.some(({ at }) => at === path);
      problems.add("IMPLAUSIBLE", path, `\`${path}\`: ${why}. ${reading}`, isFixed ? fixes : []);
    }
    checkFractions(stretches, structure, context, problems);
  }
  checkDistances(steps, problems);
  if (problems.isEmpty) checkWhole(structure, context, problems, warn);
  problems.throwIfAny();
}

function* stretchesOf(
  elements: readonly SimpleElement[],
  path: string,
  structure: SimpleStructure,
  context: SessionContext,
  zones: ReadonlySet<string>,
): Generator<Stretch> {
  for (const [index, element] of elements.entries()) {
    const at = `${path}[${index}]`;
    if (element.type === "repetition")
      yield* stretchesOf(element.steps, `${at}.steps`, structure, context, zones);
    else if (element.type === "ramp") {
      for (const { intensity, ...length } of rampStairs(element)) {
        const seconds = secondsOf(length, intensity, structure, context);
        yield { path: at, low: intensity, high: intensity, seconds, isWork: true, isExempt: false };
      }
    } else yield stretchOf(element, at, structure, context, zones);
  }
}

function stretchOf(
  step: SimpleStep,
  path: string,
  structure: SimpleStructure,
  context: SessionContext,
  zones: ReadonlySet<string>,
): Stretch {
  const high = step.intensity ?? step.intensity_max;
  const low = step.intensity ?? step.intensity_min ?? 0;
  const seconds = secondsOf(step, high ?? 0, structure, context);
  const isWork = step.intensityClass === "active";
  return { path, low, high: high ?? 0, seconds, isWork, isExempt: high === undefined || zones.has(path) };
}

function secondsOf(
  length: StepLength,
  percent: number,
  { primaryIntensityMetric }: SimpleStructure,
  context: SessionContext,
): number {
  const { duration_seconds: seconds, distance = 0, distance_unit: unit = "meter" } = length;
  if (seconds !== undefined) return seconds;
  const speed = known(context.thresholdSpeed) ?? USUAL_SPEED;
  const share = primaryIntensityMetric === "percentOfThresholdPace" && percent > 0 ? percent / 100 : 1;
  return (distance * METRES_PER_UNIT[unit]) / (speed * share);
}

/** Why a target cannot be meant, in the words of its metric. */
function oddTarget(
  { high, seconds, isWork }: Stretch,
  { primaryIntensityMetric: metric }: SimpleStructure,
): string | undefined {
  const written = `${round(high, 1)} %`;
  if (isWork && high < 10) return `${written} of work is nothing`;
  switch (metric) {
    case "percentOfFtp":
      if (high > 200 && seconds >= 60) return `${written} of FTP for a minute or more`;
      return high > 130 && seconds >= 600
        ? `${written} of FTP for 10 min or more; for a ramp write ramp or ->`
        : undefined;
    case "percentOfThresholdHr":
      return high > 125 ? `${written} of LTHR` : undefined;
    case "percentOfMaxHr":
      return high > 105 ? `${written} of max HR` : undefined;
    case "percentOfThresholdPace":
      if (high > 160 && seconds >= 60) return `${written} of threshold pace for a minute or more`;
      return high > 0 && high < 30 ? `${written} of threshold pace is slower than walking` : undefined;
    default:
      return undefined;
  }
}

/** All targets below 2: fractions, whatever the classes are. */
function checkFractions(
  stretches: readonly Stretch[],
  structure: SimpleStructure,
  context: SessionContext,
  problems: Problems,
): void {
  const targets = stretches.filter(({ isExempt }) => !isExempt);
  if (!problems.isEmpty || targets.length === 0 || targets.some(({ high }) => high >= 2)) return;
  if (targets.every(({ high }) => high === 0)) return;
  const highest = Math.max(...targets.map(({ high }) => high));
  problems.add(
    "IMPLAUSIBLE",
    "steps",
    `${highest} looks like a fraction: ${round(highest * 100, 1)} % is intensity ${round(highest * 100, 1)}.`,
    conversions(structure, new Set(targets.map(({ path }) => path)), context),
  );
}

function checkDistances(elements: readonly SimpleElement[], problems: Problems): void {
  for (const { at, step } of placedSteps(elements)) {
    const { distance, distance_unit: unit = "meter" } = step;
    if (distance === undefined || distance * METRES_PER_UNIT[unit] >= SHORTEST_METRES) continue;
    const shown = unit === "meter" ? "meters" : `${unit}s`;
    problems.add(
      "IMPLAUSIBLE",
      at,
      `\`${at}\`: ${distance} ${shown}? ${distance} km is distance ${distance}, distance_unit kilometer.`,
      [{ at, set: { distance_unit: "kilometer" } }],
    );
  }
}

function checkWhole(
  structure: SimpleStructure,
  context: SessionContext,
  problems: Problems,
  warn: WarningListener,
): void {
  const { primaryIntensityMetric: metric, steps: elements } = structure;
  const { seconds, intensityFactor } = measureLoad({ metric, elements }, context);
  if (seconds === null) return;
  if (seconds <= 0) problems.add("IMPLAUSIBLE", "steps", "The session lasts 0 s.");
  if (seconds > DAY)
    problems.add("IMPLAUSIBLE", "steps", `The session lasts ${round(seconds / HOUR, 1)} h; a day has 24.`);
  else if (seconds > 10 * HOUR)
    warn({ path: "steps", code: "ASSUMED", message: `The session lasts ${round(seconds / HOUR, 1)} h.` });
  if (intensityFactor === null) return;
  const isTooHard =
    (intensityFactor > 1.15 + 1e-9 && seconds > HOUR) || (intensityFactor > 1.3 + 1e-9 && seconds > 20 * 60);
  if (isTooHard) {
    const minutes = round(seconds / 60);
    problems.add(
      "IMPLAUSIBLE",
      "steps",
      `IF ${round(intensityFactor, 2)} for ${minutes} min: nobody holds that. Is a target in another unit, or a rest missing?`,
    );
  }
}
