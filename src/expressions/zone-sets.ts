import type { Id } from "../values/quantity.js";
/** Zone sets: the bands of one metric for one sport. Thresholds and bounds are W, bpm or m/s (KB-62 to KB-67). */

/** One band. The last one's maximum is a sentinel: 2000 W, 250 or 255 bpm, or a speed nobody reaches. */
export interface Band {
  label?: string | null;
  minimum: number;
  maximum: number;
}

/** The bands of one metric for one sport; `workoutTypeId` 0 is the default of sports without a set of their own. */
export interface ZoneSet {
  workoutTypeId: number;
  /** 0 for bands set by hand. */
  calculationMethod?: number | null;
  threshold?: number | null;
  zones: readonly Band[];
}

/** What TrainingPeaks' calculator answers. Speeds stand in the fields with `AsDouble`. */
export interface CalculatedZones {
  zones?:
    | readonly {
        label?: string | null;
        minimum?: number | null;
        maximum?: number | null;
        minimumAsDouble?: number | null;
        maximumAsDouble?: number | null;
      }[]
    | null;
  lactateThreshold?: number | null;
  thresholdSpeed?: number | null;
}

const DEFAULT_SET = 0;
/** A method that arrives further away than this from the given threshold works from a test result (KB-67). */
const SAME_THRESHOLD = 0.02;

/** The set of a sport, else the default set (KB-63); undefined when the account has neither. */
export function zoneSetFor<Set extends { workoutTypeId: Id<"workoutType"> }>(
  sets: readonly Set[] | null | undefined,
  sport: Id<"workoutType">,
): Set | undefined {
  return zoneSetOf(sets, sport) ?? zoneSetOf(sets, DEFAULT_SET);
}

/** All sets, or the one that holds for a sport. */
export function zoneSetsFor<Set extends { workoutTypeId: Id<"workoutType"> }>(
  sets: readonly Set[] | null | undefined,
  sport: Id<"workoutType"> | undefined,
): Set[] {
  if (sport === undefined) return [...(sets ?? [])];
  const set = zoneSetFor(sets, sport);
  return set ? [set] : [];
}

/** The set of exactly this sport. */
export function zoneSetOf<Set extends { workoutTypeId: Id<"workoutType"> }>(
  sets: readonly Set[] | null | undefined,
  sport: Id<"workoutType">,
): Set | undefined {
  return sets?.find(({ workoutTypeId }) => workoutTypeId === sport);
}

/** The method to ask the calculator for; undefined for bands set by hand, which no calculator makes. */
export function calculatorMethod(set: ZoneSet): number | undefined {
  return set.calculationMethod || undefined;
}

/** The threshold a test-based method would put in place of `asked`; undefined when the two are the same (KB-67). */
export function otherThreshold(calculated: CalculatedZones | undefined, asked: number): number | undefined {
  const reached = calculated?.thresholdSpeed ?? calculated?.lactateThreshold ?? undefined;
  return reached !== undefined && Math.abs(reached - asked) > SAME_THRESHOLD * asked ? reached : undefined;
}
