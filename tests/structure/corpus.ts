import { readFileSync } from "node:fs";
import {
  buildNative,
  describeStructure,
  type NativeStructure,
  parseNewStructure,
  plannedLoad,
  type SessionContext,
  StructureError,
} from "../../src/structure/index.js";

/** `[kind, length, low, high, class, extra]` of a step, as tests/fixtures/intervals/README.md says. */
type Window = number | null | "*" | readonly (number | null)[];
type ExpectedStep = [
  kind: "s" | "m" | null,
  length: Window,
  low: Window,
  high: Window,
  cls: string | null,
  extra?: Extra,
];
interface Extra {
  ramp?: boolean;
  rpm?: [number, number];
  open?: boolean | null;
  name?: string;
  note?: string;
}

export interface Expectation {
  verdict: "accept" | "ask" | "refuse";
  basis?: string;
  steps?: ExpectedStep[];
  minutes?: number;
  km?: number;
  says?: string[];
  never?: string[];
}

export interface Notation {
  id: string;
  sport: string;
  structure: unknown;
  expect: Expectation[];
  why: string;
}

interface Athlete {
  ftp: Record<string, number>;
  lthr: Record<string, number>;
  max_hr: Record<string, number>;
  threshold_speed_mps: Record<string, number>;
  zones: Record<"power_watts" | "heart_rate_bpm" | "speed_mps", Record<string, [number, number][]>>;
}

export function readFixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/intervals/${name}`, import.meta.url), "utf8"));
}

export const corpus = readFixture<{ athlete: Athlete; notations: Notation[] }>("notations.json");

/** The athlete of the corpus in a sport: its own set, for power and heart rate else the general one. */
export function contextOf(sport: string): SessionContext {
  const { ftp, lthr, max_hr, threshold_speed_mps, zones } = corpus.athlete;
  const key = sport === "MtnBike" ? "Bike" : sport;
  const bands = (sets: Record<string, [number, number][]>, fallback?: string) =>
    (sets[key] ?? (fallback === undefined ? undefined : sets[fallback]))?.map(([minimum, maximum]) => ({
      minimum,
      maximum,
    }));
  return {
    sport,
    ftpWatts: ftp[key] ?? ftp.general,
    thresholdHeartRate: lthr[key] ?? lthr.general,
    maxHeartRate: max_hr[key] ?? max_hr.general,
    thresholdSpeed: threshold_speed_mps[key],
    powerZones: bands(zones.power_watts, "general"),
    heartRateZones: bands(zones.heart_rate_bpm, "general"),
    paceZones: bands(zones.speed_mps),
    poolUnit: "yard",
  };
}

/** What came of a notation: the structure as it would be stored, and everything that was said. */
export interface Outcome {
  native?: NativeStructure;
  says: string;
  minutes?: number | null;
  metres?: number | null;
  error?: StructureError;
}

export function outcomeOf(structure: unknown, context: SessionContext): Outcome {
  const notes: string[] = [];
  try {
    const simple = parseNewStructure(structure, { context, warn: ({ message }) => notes.push(message) });
    const native = buildNative(simple);
    const { seconds, distanceMetres } = plannedLoad(simple, context);
    const says = [describeStructure(native, context), ...notes].join("\n");
    return { native, says, minutes: seconds === null ? null : seconds / 60, metres: distanceMetres };
  } catch (error) {
    if (!(error instanceof StructureError)) throw error;
    return { says: `${error.message}\n${Object.values(error.remedy ?? {})}`, error };
  }
}

/** Every way an outcome differs from an expectation. */
export function differences(outcome: Outcome, expected: Expectation): string[] {
  const { native, says } = outcome;
  const wrong = (expected.says ?? [])
    .filter((pattern) => !new RegExp(pattern, "i").test(says))
    .map((pattern) => `does not say /${pattern}/`);
  for (const pattern of expected.never ?? [])
    if (new RegExp(pattern, "i").test(says)) wrong.push(`says /${pattern}/`);
  if (expected.verdict !== "accept") return native === undefined ? wrong : ["is accepted", ...wrong];
  if (native === undefined) return [`is refused: ${says}`];
  if (expected.steps !== undefined) wrong.push(...stepDifferences(native, expected.steps));
  if (expected.basis !== undefined && BASES[native.primaryIntensityMetric] !== expected.basis)
    wrong.push(`is of ${native.primaryIntensityMetric}`);
  if (expected.minutes !== undefined && !near(outcome.minutes, expected.minutes, 0.01))
    wrong.push(`${outcome.minutes} min`);
  return wrong;
}

export const BASES: Record<string, string> = {
  percentOfFtp: "ftp",
  percentOfThresholdHr: "lthr",
  percentOfMaxHr: "maxhr",
  percentOfThresholdPace: "pace",
  rpe: "rpe",
};

interface Step {
  kind: "s" | "m";
  length: number;
  low: number | null;
  high: number | null;
  cls: string;
  name: string;
  rpm: [number, number] | undefined;
  open: boolean;
  ramp: boolean;
}

/** The leaves of a structure as they are trained; the stairs of a ramp are one. */
export function trainedSteps(native: NativeStructure): Step[] {
  return native.structure.flatMap((block) => {
    const steps = block.steps.map((leaf): Step => {
      const [target] = leaf.targets.filter(({ unit }) => unit === undefined);
      const cadence = leaf.targets.find(({ unit }) => unit !== undefined);
      const isNone = target === undefined || (target.minValue === 0 && !target.maxValue);
      return {
        kind: leaf.length.unit === "second" ? "s" : "m",
        length: leaf.length.value,
        low: isNone ? null : target.minValue,
        high: isNone ? null : (target.maxValue ?? target.minValue),
        cls: leaf.intensityClass,
        name: leaf.name,
        rpm: cadence && [cadence.minValue, cadence.maxValue ?? cadence.minValue],
        open: leaf.openDuration === true,
        ramp: false,
      };
    });
    const isRamp = block.type === "rampUp" || block.type === "rampDown";
    const [first] = steps;
    if (isRamp && first !== undefined) {
      const length = steps.reduce((sum, step) => sum + step.length, 0);
      const last = steps.at(-1) ?? first;
      const slope = ((last.low ?? 0) - (first.low ?? 0)) / (length - (first.length + last.length) / 2);
      const [low, high] = [
        (first.low ?? 0) - (slope * first.length) / 2,
        (last.low ?? 0) + (slope * last.length) / 2,
      ];
      return [{ ...first, length, low, high, ramp: true }];
    }
    return Array.from({ length: block.length.value }, () => steps).flat();
  });
}

function stepDifferences(native: NativeStructure, expected: readonly ExpectedStep[]): string[] {
  const steps = trainedSteps(native);
  if (steps.length !== expected.length) return [`has ${steps.length} steps, not ${expected.length}`];
  return steps.flatMap((step, index) => {
    const want = expected[index];
    return want === undefined
      ? []
      : oneStep(step, want).map((difference) => `step ${index + 1}: ${difference}`);
  });
}

function oneStep(step: Step, [kind, length, low, high, cls, extra = {}]: ExpectedStep): string[] {
  const wrong: string[] = [];
  if (kind !== null && step.kind !== kind) wrong.push(`is in ${step.kind}`);
  if (length !== null && !within(step.length, length, Math.max(1, 0.002 * step.length)))
    wrong.push(`length ${step.length}`);
  const tolerance = extra.ramp ? 1 : 0.6;
  if (!within(step.low, low, tolerance)) wrong.push(`low ${step.low}`);
  if (!within(step.high, high, tolerance)) wrong.push(`high ${step.high}`);
  if (cls !== null && step.cls !== cls) wrong.push(`class ${step.cls}`);
  if ((extra.ramp ?? false) !== step.ramp) wrong.push(`ramp ${step.ramp}`);
  if (extra.open !== null && (extra.open ?? false) !== step.open) wrong.push(`open ${step.open}`);
  if (extra.rpm !== undefined && extra.rpm.join() !== step.rpm?.join()) wrong.push(`cadence ${step.rpm}`);
  if (extra.name !== undefined && extra.name !== step.name) wrong.push(`name ${step.name}`);
  return wrong;
}

function within(value: number | null, wanted: Window, tolerance: number): boolean {
  if (wanted === "*") return true;
  if (wanted === null) return value === null;
  if (typeof wanted === "number") return value !== null && Math.abs(value - wanted) <= tolerance;
  const [low, high] = wanted.filter((bound) => bound !== null);
  if (value === null) return wanted.includes(null);
  return low !== undefined && high !== undefined && value >= low - 0.6 && value <= high + 0.6;
}

function near(value: number | null | undefined, wanted: number, share: number): boolean {
  return value !== null && value !== undefined && Math.abs(value - wanted) <= share * wanted + 0.02;
}
