import type { DistanceUnit, IntensityMetric } from "../simple.js";

/** Words for units of time and distance. A bare `m` is not among them: see `length.ts`. */
const SECONDS: Record<string, number> = {
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  min: 60,
  mins: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hr: 3600,
  hrs: 3600,
  hour: 3600,
  hours: 3600,
};

const DISTANCES: Record<string, DistanceUnit> = {
  meter: "meter",
  meters: "meter",
  metre: "meter",
  metres: "meter",
  km: "kilometer",
  kilometer: "kilometer",
  kilometers: "kilometer",
  kilometre: "kilometer",
  kilometres: "kilometer",
  mi: "mile",
  mile: "mile",
  miles: "mile",
  yd: "yard",
  yds: "yard",
  yard: "yard",
  yards: "yard",
};

/** What can stand after `%`, spaces and case left out. */
const BASES: Record<string, IntensityMetric> = {
  ftp: "percentOfFtp",
  power: "percentOfFtp",
  lthr: "percentOfThresholdHr",
  thresholdhr: "percentOfThresholdHr",
  maxhr: "percentOfMaxHr",
  hrmax: "percentOfMaxHr",
  pace: "percentOfThresholdPace",
  thresholdpace: "percentOfThresholdPace",
  rpe: "rpe",
};

const BASIS_WORDS: Record<IntensityMetric, string> = {
  percentOfFtp: "FTP",
  percentOfThresholdHr: "LTHR",
  percentOfMaxHr: "max HR",
  percentOfThresholdPace: "pace",
  rpe: "RPE",
};

const UNIT_WORDS: Record<DistanceUnit, string> = {
  meter: "meters",
  kilometer: "km",
  mile: "mi",
  yard: "yd",
};

export function secondsPer(word: string): number | undefined {
  return lookUp(SECONDS, word);
}

export function distanceUnitOf(word: string): DistanceUnit | undefined {
  return lookUp(DISTANCES, word);
}

/** The metric that one or two words name, `threshold HR` as well as `LTHR`. */
export function metricOf(words: string): IntensityMetric | undefined {
  return lookUp(BASES, words.replace(/\s/g, ""));
}

/** How the compact text and the echo name what the percentages are of. */
export function basisWord(metric: IntensityMetric): string {
  return BASIS_WORDS[metric];
}

export function unitWord(unit: DistanceUnit): string {
  return UNIT_WORDS[unit];
}

function lookUp<T>(words: Record<string, T>, word: string): T | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
