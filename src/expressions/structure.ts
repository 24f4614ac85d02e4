import {
  type AthleteThresholds,
  type ChosenStructure,
  chooseStructure,
  decodeNative,
  describeStructure,
  encodeNative,
  formatCompact,
  type GivenLoad,
  invertNative,
  type NativeStructure,
  type PlannedLoad,
  plannedLoad,
  StructureError,
} from "../structure/index.js";
import { parsePace } from "../training/index.js";
import { round } from "../values/number.js";
import type { Quantity } from "../values/quantity.js";
import { ToolError } from "../values/tool-error.js";
import { zoneSetFor } from "./zone-sets.js";

/** Structured workouts as specs use them; the work is done in src/structure. */

/** A structure that a tool was given, and what was understood in another way than it was written. */
export interface GivenStructure extends ChosenStructure {
  warnings: string[];
}

/**
 * The structure of the two arguments `structure` and `structured_workout`, checked; undefined when neither is given.
 * @throws ToolError VALIDATION_ERROR with every problem and its path
 */
export function givenStructure(structure: unknown, structuredWorkout?: unknown): GivenStructure | undefined {
  const warnings: string[] = [];
  try {
    const chosen = chooseStructure({ structure, structured_workout: structuredWorkout }, ({ message }) =>
      warnings.push(message),
    );
    return chosen && { ...chosen, warnings };
  } catch (error) {
    if (!(error instanceof StructureError)) throw error;
    throw new ToolError("VALIDATION_ERROR", `structure: ${error.message}`, {
      nextStep: "Correct the structure; nothing was sent. tp_validate_structure checks without saving.",
      facts: { problems: error.problems.slice(0, 12) },
    });
  }
}

/** Duration, distance, IF and TSS of a structure; the caller's own values stand above the computed ones. */
export function loadOf(
  structure: ChosenStructure,
  thresholds: AthleteThresholds,
  given: GivenLoad = {},
): PlannedLoad {
  return plannedLoad(structure.simple ?? structure.native, thresholds, given);
}

/** The structure in words: `10:00 @ 40-55 % / 4x(8:00 @ 95-100 % + 3:00 @ 50-60 %)`; undefined when there is none. */
export function intervalsOf(stored: unknown, thresholds: AthleteThresholds = {}): string | undefined {
  const native = decodeNative(stored);
  return native && describeStructure(native, thresholds);
}

/** The structure as the compact text form, if it can be said in it. */
export function compactOf(native: NativeStructure): string | undefined {
  try {
    return formatCompact(invertNative(native));
  } catch (error) {
    if (error instanceof StructureError) return undefined;
    throw error;
  }
}

/** TrainingPeaks' own form as an object, however it was stored; undefined when there is none. */
export function nativeOf(stored: unknown): Record<string, unknown> | undefined {
  const native = decodeNative(stored);
  return native && { ...native };
}

/** A structure as calendar writes want it: JSON text (KB-44). What came as text stays as it is; null and undefined too. */
export function structureText(stored: unknown): string | undefined {
  if (typeof stored === "string") return stored;
  return stored === null || stored === undefined ? undefined : JSON.stringify(stored);
}

/** A structure about to be written, as JSON text. */
export function encodedStructure(structure: ChosenStructure | undefined): string | undefined {
  return structure && encodeNative(structure.native);
}

/** What a zone set is worked out from. */
interface Anchor {
  workoutTypeId: number;
  threshold?: number | null | undefined;
  maximumHeartRate?: number | null | undefined;
}

/** Thresholds of a sport from the athlete's settings: the sport's own zone set, else the default one (KB-63). */
export function thresholdsFor(
  settings:
    | {
        powerZones?: readonly Anchor[] | null;
        heartRateZones?: readonly Anchor[] | null;
        speedZones?: readonly Anchor[] | null;
      }
    | undefined,
  workoutType: number,
): AthleteThresholds {
  const heart = zoneSetFor(settings?.heartRateZones, workoutType);
  return {
    ftpWatts: zoneSetFor(settings?.powerZones, workoutType)?.threshold ?? undefined,
    thresholdHeartRate: heart?.threshold ?? undefined,
    maxHeartRate: heart?.maximumHeartRate ?? undefined,
    thresholdSpeed: zoneSetFor(settings?.speedZones, workoutType)?.threshold ?? undefined,
  };
}

/** Metres a second of a pace such as `4:10/km`. @throws ToolError VALIDATION_ERROR */
export function speedOfPace(field: string, pace: string | undefined): number | undefined {
  if (pace === undefined) return undefined;
  const speed = parsePace(pace)?.speed;
  if (speed !== undefined) return speed;
  throw new ToolError("VALIDATION_ERROR", `${field}: "${pace}" is no pace.`, {
    nextStep: 'Write it like "4:10/km", "6:40/mi" or "1:45/100m".',
  });
}

/** IF that agrees with a TSS and a planned time; undefined where one of the two is missing. */
export function intensityFrom(
  tss: Quantity<"TSS"> | null | undefined,
  hours: Quantity<"h"> | null | undefined,
): Quantity<"IF"> | undefined {
  return tss && hours ? round(Math.sqrt(tss / (hours * 100)), 2) : undefined;
}

/** How many steps an athlete does: those of a repetition counted as often as they come. */
export function stepCount(native: NativeStructure): number {
  return native.structure.reduce((sum, { length, steps }) => sum + length.value * steps.length, 0);
}
