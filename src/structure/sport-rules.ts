import type { IntensityMetric } from "./simple.js";

/** What a bare `m` and a number without a unit mean. */
export type LengthHabit = "time" | "pool" | "run";

interface SportRules {
  habit: LengthHabit;
  /** What a percentage is of when nothing is said; none for sports that have no usual one. */
  basis?: IntensityMetric;
  /** What percentages may be of. */
  bases: readonly IntensityMetric[];
  /** Whether `4x8` without a unit has one usual reading. */
  bare: boolean;
}

const HEART: readonly IntensityMetric[] = ["percentOfThresholdHr", "percentOfMaxHr", "rpe"];
const RIDE: SportRules = {
  habit: "time",
  basis: "percentOfFtp",
  bases: ["percentOfFtp", ...HEART],
  bare: true,
};
const RUN: SportRules = {
  habit: "run",
  basis: "percentOfThresholdPace",
  bases: ["percentOfThresholdPace", "percentOfFtp", ...HEART],
  bare: true,
};
const SWIM: SportRules = {
  habit: "pool",
  basis: "percentOfThresholdPace",
  bases: ["percentOfThresholdPace", ...HEART],
  bare: true,
};
const EVERY_BASIS: readonly IntensityMetric[] = [...HEART, "percentOfFtp", "percentOfThresholdPace"];
const BY_TIME: SportRules = { habit: "time", bases: EVERY_BASIS, bare: false };
const BY_DISTANCE: SportRules = { habit: "run", bases: EVERY_BASIS, bare: true };

const RULES: Record<string, SportRules> = {
  Bike: RIDE,
  MtnBike: RIDE,
  Run: RUN,
  Walk: RUN,
  Swim: SWIM,
  XCSki: BY_DISTANCE,
  Rowing: BY_DISTANCE,
  Brick: { ...BY_DISTANCE, bare: false },
  Race: { ...BY_DISTANCE, bare: false },
};

/** How intervals of a sport are written. Without a sport the basis named in the text decides, FTP when none is. */
export function rulesOf(sport: string | undefined, named: IntensityMetric | undefined): SportRules {
  if (sport !== undefined) return RULES[sport] ?? BY_TIME;
  const basis = named ?? "percentOfFtp";
  const habit = basis === "percentOfThresholdPace" || basis === "rpe" ? "run" : "time";
  return { habit, basis, bases: EVERY_BASIS, bare: true };
}
