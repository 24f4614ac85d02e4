import { matchesIntervals, parseIntervals } from "../analysis/interval-search.js";
import { type PlannedStep, plannedSteps } from "../analysis/planned-steps.js";
import type { Day, Quantity } from "../values/quantity.js";
import { isCompleted, missedOf } from "./workouts.js";

/** What is searched for; everything given must hold. */
export interface WorkoutSearch {
  text?: string | undefined;
  sports?: readonly number[] | undefined;
  status: "any" | "completed" | "planned" | "missed";
  min_minutes?: Quantity<"min"> | undefined;
  max_minutes?: Quantity<"min"> | undefined;
  min_km?: Quantity<"km"> | undefined;
  max_km?: Quantity<"km"> | undefined;
  min_tss?: Quantity<"TSS"> | undefined;
  max_tss?: Quantity<"TSS"> | undefined;
  min_if?: Quantity<"IF"> | undefined;
  max_if?: Quantity<"IF"> | undefined;
  intervals?: string | undefined;
  hard_minutes?: Quantity<"min"> | undefined;
  hard_percent?: Quantity<"percent"> | undefined;
}

interface Searched {
  workoutDay: string;
  workoutTypeValueId: number;
  title?: string | null;
  description?: string | null;
  coachComments?: string | null;
  athleteComments?: string | null;
  userTags?: string | null;
  workoutComments?: readonly { comment?: string | null }[] | null;
  totalTime?: Quantity<"h"> | null;
  totalTimePlanned?: Quantity<"h"> | null;
  distance?: Quantity<"m"> | null;
  distancePlanned?: Quantity<"m"> | null;
  tssActual?: Quantity<"TSS"> | null;
  tssPlanned?: Quantity<"TSS"> | null;
  if?: Quantity<"IF"> | null;
  ifPlanned?: Quantity<"IF"> | null;
  structure?: unknown;
}

/** A workout that was found, and where the text or the intervals stood. */
export interface FoundWorkout<W> {
  workout: W;
  matched: string[];
}

/** The workouts that a search means, newest first. */
export function searchWorkouts<W extends Searched>(
  workouts: readonly W[],
  search: WorkoutSearch,
  today: Day,
): FoundWorkout<W>[] {
  const missed = new Set<W>(search.status === "missed" ? missedOf(workouts, today) : []);
  const inPlan = oncePerStructure((structure) => isInPlan(structure, search));
  return workouts
    .filter((workout) => hasStatus(workout, search.status, missed) && isWithin(workout, search))
    .flatMap((workout) => {
      const matched = placesOf(workout, search, inPlan);
      return matched ? [{ workout, matched }] : [];
    })
    .sort((a, b) => (a.workout.workoutDay < b.workout.workoutDay ? 1 : -1));
}

/** What is wrong with a search, as a sentence; undefined when it is fine. */
export function searchMistake(search: WorkoutSearch): string | undefined {
  const { intervals, hard_minutes, hard_percent } = search;
  if (intervals !== undefined && !parseIntervals(intervals))
    return `intervals: "${intervals.slice(0, 40)}" is not repetitions; write "5x5min", "6x800m" or "5x5", and look for a name such as 30/30 with text`;
  if ((hard_minutes === undefined) !== (hard_percent === undefined))
    return "hard_minutes and hard_percent belong together: at least so many minutes at or above so many percent";
  const pairs = [
    ["minutes", search.min_minutes, search.max_minutes],
    ["km", search.min_km, search.max_km],
    ["tss", search.min_tss, search.max_tss],
    ["if", search.min_if, search.max_if],
  ] as const;
  const crossed = pairs.find(([, min, max]) => min !== undefined && max !== undefined && min > max);
  return crossed && `min_${crossed[0]} ${crossed[1]} is above max_${crossed[0]} ${crossed[2]}`;
}

function hasStatus<W extends Searched>(workout: W, status: WorkoutSearch["status"], missed: Set<W>): boolean {
  if (status === "any") return true;
  if (status === "missed") return missed.has(workout);
  return isCompleted(workout) === (status === "completed");
}

/** Done counts where it is known, else what was planned. */
function isWithin(workout: Searched, search: WorkoutSearch): boolean {
  const hours = workout.totalTime ?? workout.totalTimePlanned;
  const metres = workout.distance ?? workout.distancePlanned;
  return (
    (search.sports === undefined || search.sports.includes(workout.workoutTypeValueId)) &&
    isBetween(times(hours, 60), search.min_minutes, search.max_minutes) &&
    isBetween(times(metres, 0.001), search.min_km, search.max_km) &&
    isBetween(workout.tssActual ?? workout.tssPlanned, search.min_tss, search.max_tss) &&
    isBetween(workout.if ?? workout.ifPlanned, search.min_if, search.max_if)
  );
}

function times(value: number | null | undefined, factor: number): number | undefined {
  return typeof value === "number" ? value * factor : undefined;
}

function isBetween(
  value: number | null | undefined,
  min: number | undefined,
  max: number | undefined,
): boolean {
  if (min === undefined && max === undefined) return true;
  if (typeof value !== "number") return false;
  return value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY);
}

/** What a plan has of what is searched for. */
interface InPlan {
  intervals: boolean;
  hard: boolean;
}

/** Where the searched text and intervals stand; undefined when one of them stands nowhere. */
function placesOf(
  workout: Searched,
  search: WorkoutSearch,
  inPlan: (structure: unknown) => InPlan,
): string[] | undefined {
  const places: string[] = [];
  if (search.text !== undefined) {
    const found = textsOf(workout).filter(([, text]) => holds(text, search.text ?? ""));
    if (found.length === 0) return undefined;
    places.push(...found.map(([place]) => place));
  }
  if (search.intervals !== undefined) {
    const found = inPlan(workout.structure).intervals
      ? ["structure"]
      : intervalTexts(workout, search.intervals);
    if (found.length === 0) return undefined;
    places.push(...found);
  }
  if (search.hard_minutes !== undefined) {
    if (!inPlan(workout.structure).hard) return undefined;
    places.push("structure");
  }
  return [...new Set(places)];
}

/** People repeat their sessions: what has been found out of one structure is so for all that read the same. */
function oncePerStructure(judge: (structure: unknown) => InPlan): (structure: unknown) => InPlan {
  const known = new Map<unknown, InPlan>();
  return (structure) => {
    const judged = known.get(structure) ?? judge(structure);
    known.set(structure, judged);
    return judged;
  };
}

function isInPlan(structure: unknown, search: WorkoutSearch): InPlan {
  const steps = plannedSteps(structure)?.steps ?? [];
  const intervals = parseIntervals(search.intervals ?? "");
  const { hard_minutes = 0, hard_percent = Number.POSITIVE_INFINITY } = search;
  return {
    intervals: intervals !== undefined && matchesIntervals(steps, intervals),
    hard: hardSeconds(steps, hard_percent) >= hard_minutes * 60,
  };
}

function textsOf(workout: Searched): [place: string, text: string][] {
  const comments = (workout.workoutComments ?? []).map(({ comment }) => comment ?? "").join("\n");
  return [
    ["title", workout.title ?? ""],
    ["description", workout.description ?? ""],
    ["comments", [workout.coachComments, workout.athleteComments, comments].join("\n")],
    ["tags", workout.userTags ?? ""],
  ];
}

/** Every word of the search, in any order; accents, capitals and hyphens do not count. */
function holds(text: string, wanted: string): boolean {
  const plainText = plain(text);
  return plain(wanted)
    .split(/\s+/)
    .every((word) => plainText.includes(word));
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\p{Pd}/gu, " ")
    .toLowerCase();
}

function intervalTexts(workout: Searched, wanted: string): string[] {
  const intervals = parseIntervals(wanted);
  return textsOf(workout)
    .filter(([, text]) => intervals?.pattern.test(text))
    .map(([place]) => place);
}

/** Planned time at or above a percentage of threshold, by the lower bound of each target. */
function hardSeconds(steps: readonly PlannedStep[], percent: number): number {
  return steps.reduce(
    (sum, { seconds, low }) => sum + (low !== undefined && low >= percent ? (seconds ?? 0) : 0),
    0,
  );
}
