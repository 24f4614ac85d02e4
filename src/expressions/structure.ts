import {
  type ChosenStructure,
  chooseStructure,
  decodeNative,
  describeStructure,
  formatCompact,
  type GivenLoad,
  invertNative,
  type NativeStructure,
  type PlannedLoad,
  plannedLoad,
  type SessionContext,
  StructureError,
  type ZoneBand,
} from "../structure/index.js";
import { parsePace } from "../training/index.js";
import { round } from "../values/number.js";
import type { Id, Quantity, Words } from "../values/quantity.js";
import { ToolError } from "../values/tool-error.js";
import { zoneSetFor, zoneSetOf } from "./zone-sets.js";

/** Structured workouts as specs use them; the work is done in src/structure. */

/** A structure that a tool was given, and what was understood in another way than it was written. */
export interface GivenStructure extends ChosenStructure {
  warnings: string[];
}

/**
 * The structure of the two arguments `structure` and `structured_workout`, checked; undefined when neither is given.
 * The sport and the athlete's settings decide what watts, paces, zones and bare numbers mean.
 * @param stored what the workout or template has already: the same steps again are not judged
 * @throws ToolError VALIDATION_ERROR with everything that is unclear, and a structure that can be sent as it is
 */
export function givenStructure(
  structure: unknown,
  structuredWorkout?: unknown,
  context: SessionContext = {},
  stored?: unknown,
): GivenStructure | undefined {
  const warnings: string[] = [];
  try {
    const chosen = chooseStructure(
      { structure, structured_workout: structuredWorkout },
      { context, stored: decodeNative(stored), warn: ({ message }) => warnings.push(message) },
    );
    return chosen && { ...chosen, warnings };
  } catch (error) {
    if (!(error instanceof StructureError)) throw error;
    throw new ToolError("VALIDATION_ERROR", `structure: ${error.message}`, {
      nextStep: `Nothing was sent. ${lineToSend(error)}`,
    });
  }
}

function lineToSend({ remedy }: StructureError): string {
  if (remedy === undefined) return "Correct the structure; tp_validate_structure checks without saving.";
  if ("call" in remedy) return remedy.call;
  return "corrected" in remedy
    ? `${remedy.confirm === undefined ? "" : `${remedy.confirm} `}Send structure: ${asArgument(remedy.corrected)}`
    : `Send for example structure: ${asArgument(remedy.example)}`;
}

function asArgument(structure: string): string {
  return structure.startsWith("{") ? structure : JSON.stringify(structure);
}

/** Whether an argument says anything: models send null for what they leave out. */
export function isGiven(argument: unknown): boolean {
  return argument !== undefined && argument !== null;
}

/** The same context with thresholds that stand above the athlete's own. */
export function sessionWith(context: SessionContext, thresholds: SessionContext): SessionContext {
  const given = Object.entries(thresholds).filter(([, value]) => value !== undefined);
  return { ...context, ...Object.fromEntries(given) };
}

/** Duration, distance, IF and TSS of a structure; the caller's own values stand above the computed ones. */
export function loadOf(
  structure: ChosenStructure,
  thresholds: SessionContext,
  given: GivenLoad = {},
): PlannedLoad {
  return plannedLoad(structure.simple ?? structure.native, thresholds, given);
}

/**
 * The structure in words: `10:00 @ 40-55 % / 4x(8:00 @ 95-100 % + 3:00 @ 50-60 %)`; given back as `structure` it is the
 * same structure. Undefined when there is none.
 * @param of the sport, or all that is known of sport and athlete
 */
export function intervalsOf(stored: unknown, of: SessionContext | string | null = {}): Words | undefined {
  const native = decodeNative(stored);
  return native && describeStructure(native, typeof of === "string" ? { sport: of } : (of ?? {}));
}

/** The structure as the shortest text, if it can be said in it. */
export function compactOf(native: NativeStructure, { sport }: SessionContext = {}): string | undefined {
  try {
    return formatCompact(invertNative(native), sport);
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

/** What a zone set is worked out from. */
interface ZoneSet {
  workoutTypeId: number;
  threshold?: number | null | undefined;
  maximumHeartRate?: number | null | undefined;
  zones?: readonly ZoneBand[] | null | undefined;
}

interface ZoneSettings {
  powerZones?: readonly ZoneSet[] | null | undefined;
  heartRateZones?: readonly ZoneSet[] | null | undefined;
  speedZones?: readonly ZoneSet[] | null | undefined;
}

interface PoolSettings {
  defaultId?: string | null | undefined;
  options?: readonly { id: string; units?: string | null | undefined }[] | null | undefined;
}

/**
 * What structures of a sport are read with: the thresholds and zones of the sport's own set, for power and heart rate
 * else of the default one (KB-63), and the unit of the athlete's pool.
 */
export function sessionContext(
  sport: string | null | undefined,
  workoutType: Id<"workoutType">,
  settings: ZoneSettings | null | undefined,
  pools?: PoolSettings | null | undefined,
): SessionContext {
  const power = setFor(settings?.powerZones, workoutType);
  const heart = setFor(settings?.heartRateZones, workoutType);
  const speed = zoneSetOf(settings?.speedZones, workoutType);
  const pool = pools?.options?.find(({ id }) => id === pools.defaultId);
  return {
    sport: sport ?? undefined,
    ftpWatts: power?.threshold ?? undefined,
    thresholdHeartRate: heart?.threshold ?? undefined,
    maxHeartRate: heart?.maximumHeartRate ?? undefined,
    thresholdSpeed: speed?.threshold ?? undefined,
    powerZones: power?.zones ?? undefined,
    heartRateZones: heart?.zones ?? undefined,
    paceZones: speed?.zones ?? undefined,
    poolUnit: /^yard/i.test(pool?.units ?? "") ? "yard" : "meter",
  };
}

/** A mountain bike without a set of its own takes the bike's. */
function setFor(sets: readonly ZoneSet[] | null | undefined, workoutType: number): ZoneSet | undefined {
  const own =
    workoutType === MOUNTAIN_BIKE ? (zoneSetOf(sets, MOUNTAIN_BIKE) ?? zoneSetOf(sets, BIKE)) : undefined;
  return own ?? zoneSetFor(sets, workoutType);
}

const BIKE = 2;
const MOUNTAIN_BIKE = 8;

/** Metres a second of a pace such as `4:10/km`. @throws ToolError VALIDATION_ERROR */
export function speedFrom(field: string, pace: string | undefined): Quantity<"m/s"> | undefined {
  if (pace === undefined) return undefined;
  const speed = parsePace(pace)?.speed;
  if (speed !== undefined) return speed;
  throw new ToolError("VALIDATION_ERROR", `${field}: "${pace}" is not a pace.`, {
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
