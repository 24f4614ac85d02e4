import type { PlannedStep } from "./planned-steps.js";

/** Repetitions that somebody looks for: `5x5`, `6 x 800m`. */
export interface IntervalSearch {
  reps: number;
  /** Lengths that are meant; without a unit there are several. */
  seconds: readonly number[];
  metres: readonly number[];
  /** Finds the same in text that people wrote. */
  pattern: RegExp;
}

const FORM = /^(\d{1,3})\s*[x×*]\s*(\d{1,5}(?:[.,]\d+)?)\s*([a-z'"′″]*)$/;
const SECONDS_PER: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  secs: 1,
  seconds: 1,
  '"': 1,
  "″": 1,
  min: 60,
  mins: 60,
  minutes: 60,
  "'": 60,
  "′": 60,
  h: 3600,
};
const METRES_PER: Readonly<Record<string, number>> = {
  m: 1,
  meter: 1,
  meters: 1,
  metres: 1,
  km: 1000,
  yd: 0.9144,
  yards: 0.9144,
  mi: 1609.344,
  mile: 1609.344,
  miles: 1609.344,
};
/** Bare numbers from here on may be metres, and from there on seconds. */
const BARE_METRES_FROM = 50;
const BARE_SECONDS_FROM = 15;
/** Builders round; so does who remembers. */
const TOLERANCE = 0.03;

/** Reads repetitions; undefined for anything else. `m` may be minutes or metres: searching finds both. */
export function parseIntervals(text: string): IntervalSearch | undefined {
  const [, reps, lengthText = "", unit = ""] = FORM.exec(text.trim().toLowerCase()) ?? [];
  const length = Number(lengthText.replace(",", "."));
  if (!reps || !(length > 0)) return undefined;
  const lengths = lengthsOf(length, unit);
  if (!lengths) return undefined;
  const number = lengthText.replace(/[.,]/, "[.,]");
  return {
    reps: Number(reps),
    ...lengths,
    pattern: new RegExp(`(?<!\\d)${reps}\\s*[x×*]\\s*${number}(?!\\d|[.,]\\d)`, "i"),
  };
}

function lengthsOf(length: number, unit: string): Pick<IntervalSearch, "seconds" | "metres"> | undefined {
  if (unit === "")
    return {
      seconds: [length * 60, ...(length >= BARE_SECONDS_FROM ? [length] : [])],
      metres: length >= BARE_METRES_FROM ? [length] : [],
    };
  const seconds = unit === "m" ? 60 : SECONDS_PER[unit];
  const metres = METRES_PER[unit];
  if (seconds === undefined && metres === undefined) return undefined;
  return {
    seconds: seconds === undefined ? [] : [length * seconds],
    metres: metres === undefined ? [] : [length * metres],
  };
}

/** Whether a plan has these repetitions as work: in one set, or written out one by one. */
export function matchesIntervals(steps: readonly PlannedStep[], wanted: IntervalSearch): boolean {
  const work = steps.filter((step) => step.intensityClass === "active" && hasLength(step, wanted));
  const sets = new Map<string | undefined, number>();
  for (const { set } of work) sets.set(set, (sets.get(set) ?? 0) + 1);
  return work.length === wanted.reps || [...sets.values()].includes(wanted.reps);
}

function hasLength({ seconds, metres }: PlannedStep, wanted: IntervalSearch): boolean {
  return isOneOf(seconds, wanted.seconds) || isOneOf(metres, wanted.metres);
}

function isOneOf(value: number | undefined, wanted: readonly number[]): boolean {
  return value !== undefined && wanted.some((one) => Math.abs(value - one) <= one * TOLERANCE);
}
