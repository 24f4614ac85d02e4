import { round } from "../../values/number.js";
import type { StepLength } from "../simple.js";
import type { LengthHabit } from "../sport-rules.js";
import type { DraftLength } from "./draft.js";
import type { Issues } from "./issues.js";

/** Where a length stands: that decides what a bare `m` and a number without a unit mean. */
export interface Place {
  habit: LengthHabit;
  /** Whether a number without a unit has a usual reading in this sport. */
  bare: boolean;
  poolUnit: "meter" | "yard";
  /** How often the innermost set around it is done; undefined outside of sets. */
  reps?: number;
  /** Whether it is one of `40/20`. */
  pair?: boolean;
}

/** Longer than this nobody trains by the minute. */
const MOST_MINUTES = 300;
/** Metres or yards; nobody swims less. */
const SHORTEST_SWIM = 15;
/** A pair done so often is of seconds, whatever its numbers. */
const LEAST_PAIR_REPS = 6;

/** The length that is meant; a length with two usual readings is told to `issues`. */
export function resolveLength(
  length: DraftLength,
  place: Place,
  issues: Issues,
  note: (text: string) => void,
): StepLength {
  switch (length.kind) {
    case "time":
      return { duration_seconds: length.seconds };
    case "distance":
      return { distance: length.distance, distance_unit: length.unit };
    case "bare":
      return length.unit === ""
        ? resolveNumber(length, place, issues, note)
        : resolveM(length, place, issues);
  }
}

type Bare = Extract<DraftLength, { kind: "bare" }>;

function resolveM(length: Bare, place: Place, issues: Issues): StepLength {
  const { value } = length;
  if (length.comma) return refuse(length, issues, [`${round(value * 1000)} meters`, `${value} meters`]);
  if (length.unit === "M" && place.habit === "run")
    return refuse(length, issues, [`${value}mi`, `${value}min`]);
  if (isMinutes(value, place)) return { duration_seconds: round(value * 60, 6) };
  if (isMetres(value, place)) return { distance: value, distance_unit: "meter" };
  return refuse(length, issues, readingsOf(value, place, "meters"));
}

function isMinutes(value: number, { habit }: Place): boolean {
  if (habit === "time") return value <= MOST_MINUTES;
  return habit === "run" && value < 25;
}

function isMetres(value: number, { habit, reps }: Place): boolean {
  if (habit === "time") return false;
  if (habit === "run") return value >= 200 || (value >= 25 && reps !== undefined && reps >= 4);
  return value >= SHORTEST_SWIM && (reps !== undefined || value > MOST_MINUTES || isPoolLengths(value));
}

/** Whole lengths of a usual pool: 25 and 50 m, and 33⅓ m. */
function isPoolLengths(metres: number): boolean {
  const thirds = (metres * 3) / 100;
  return metres % 25 === 0 || Math.abs(thirds - Math.round(thirds)) < 0.02;
}

/** `4x8`, `10x100`: the usual unit of the sport. */
function resolveNumber(length: Bare, place: Place, issues: Issues, note: (text: string) => void): StepLength {
  const { value } = length;
  const { habit, poolUnit } = place;
  const metres = poolUnit === "yard" ? "yards" : "meters";
  if (place.pair && habit !== "pool") return resolvePair(length, place, issues);
  const readings = readingsOf(value, place, habit === "pool" ? metres : "meters");
  if (!place.bare || length.comma) return refuse(length, issues, readings);
  if (habit === "pool") {
    if (value < SHORTEST_SWIM) return refuse(length, issues, readings);
    note(`${value} without a unit is ${value} ${metres}`);
    return { distance: value, distance_unit: poolUnit };
  }
  if (habit === "time" ? value <= MOST_MINUTES : value < 25) {
    note(`${value} without a unit is ${value} min`);
    return { duration_seconds: round(value * 60, 6) };
  }
  if (habit === "time" || value < 200) return refuse(length, issues, readings);
  note(`${value} without a unit is ${value} meters`);
  return { distance: value, distance_unit: "meter" };
}

/** `30/30` and `40/20` are seconds, also other pairs that come often; `20/10` may be minutes. */
function resolvePair(length: Bare, { habit, reps = 1 }: Place, issues: Issues): StepLength {
  if (length.pairOfMinute || (reps >= LEAST_PAIR_REPS && length.value >= 10 && length.value <= 90)) {
    return { duration_seconds: length.value };
  }
  const isTrack = habit === "run" && length.value >= 100;
  return refuse(length, issues, [
    `${length.value}${isTrack ? " meters" : "s"}`,
    `${length.value}${isTrack ? "s" : "min"}`,
  ]);
}

function readingsOf(value: number, { habit }: Place, metres: string): [string, string] {
  const both: [string, string] = [`${value}min`, `${value} ${metres}`];
  return habit === "pool" && value >= SHORTEST_SWIM ? [both[1], both[0]] : both;
}

/** Tells the two readings, and goes on with one that nothing else will stumble over. */
function refuse(length: Bare, issues: Issues, readings: [string, string]): StepLength {
  issues.addLength(length, readings);
  return { duration_seconds: 60 };
}
