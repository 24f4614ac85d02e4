import { decodeNative, plannedLoad, sameSteps } from "../structure/index.js";
import type { Quantity } from "../values/quantity.js";

/** A change of a plan must not contradict itself: intervals, time, distance and load belong together. */

interface Plan {
  totalTimePlanned?: number | null | undefined;
  distancePlanned?: number | null | undefined;
  tssPlanned?: number | null | undefined;
  ifPlanned?: number | null | undefined;
}

/** What a caller asks for beside the intervals. */
interface AskedPlan {
  seconds?: Quantity<"s"> | undefined;
  metres?: Quantity<"m"> | undefined;
  tss?: Quantity<"TSS"> | undefined;
}

/** Planned time in whole minutes, distance in 10 m and TSS in whole points are the same however they were rounded on the way. */
const SAME = { seconds: 30, metres: 10, tss: 0.5 };

/** Whether a structure has the steps that are stored: only then the planned values stay as they are. */
export function hasSameSteps(stored: unknown, given: { native: object } | undefined): boolean {
  const native = decodeNative(stored);
  return given !== undefined && native !== undefined && sameSteps(native, decodeNative(given.native));
}

/**
 * What stored intervals say against a planned value that is changed alone, as a sentence; undefined when they agree, when they cannot
 * know, and when there are no intervals.
 * @param thresholds of the sport; without them nothing is known of distance and load
 */
export function planContradiction(
  stored: unknown,
  thresholds: Parameters<typeof plannedLoad>[1],
  asked: AskedPlan,
  before: Plan,
): string | undefined {
  const native = decodeNative(stored);
  if (!native || native.structure.length === 0) return undefined;
  const load = plannedLoad(native, thresholds);
  const contradictions = [
    differs(asked.seconds, [load.seconds, hoursIn(before.totalTimePlanned)], SAME.seconds)
      ? `they last ${minutes(load.seconds)} min, not ${minutes(asked.seconds)}`
      : [],
    differs(asked.metres, [load.distanceMetres, before.distancePlanned], SAME.metres)
      ? `they are ${kilometres(load.distanceMetres)} km long, not ${kilometres(asked.metres)}`
      : [],
    differs(asked.tss, [load.tss, before.tssPlanned], SAME.tss)
      ? `they come to ${load.tss} TSS, not ${asked.tss}`
      : [],
  ].flat();
  return contradictions.length > 0
    ? `This session has intervals, and ${contradictions.join("; ")}. Changed alone the number would contradict them`
    : undefined;
}

/** Planned values that a change altered, as one sentence: `Planned: 60 -> 45 min, 62 -> 47 TSS, IF stays.` */
export function planChanges(before: Plan, after: Plan): string[] {
  const changes = [
    change(before.totalTimePlanned, after.totalTimePlanned, "min", (hours) => Math.round(hours * 600) / 10),
    change(before.distancePlanned, after.distancePlanned, "km", (metres) => Math.round(metres / 10) / 100),
    change(before.tssPlanned, after.tssPlanned, "TSS", (tss) => Math.round(tss * 10) / 10),
    change(before.ifPlanned, after.ifPlanned, "IF", (factor) => Math.round(factor * 100) / 100),
  ].flat();
  return changes.length > 0 ? [`Planned before -> now: ${changes.join(", ")}.`] : [];
}

function change(
  before: number | null | undefined,
  after: number | null | undefined,
  unit: string,
  shown: (value: number) => number,
): string[] {
  const [old, now] = [before, after].map((value) =>
    typeof value === "number" ? String(shown(value)) : "none",
  );
  return old === now ? [] : [`${old} -> ${now} ${unit}`];
}

/** Whether a value is neither what the intervals give nor what is stored; false where the intervals give none. */
function differs(
  asked: number | undefined,
  [given, stored]: [number | null, number | null | undefined],
  tolerance: number,
): boolean {
  if (asked === undefined || given === null) return false;
  const near = (value: number | null | undefined) =>
    typeof value === "number" && Math.abs(value - asked) < tolerance;
  return !near(given) && !near(stored);
}

function hoursIn(hours: number | null | undefined): number | undefined {
  return typeof hours === "number" ? hours * 3600 : undefined;
}

function minutes(seconds: number | null | undefined): number {
  return Math.round((seconds ?? 0) / 6) / 10;
}

function kilometres(metres: number | null | undefined): number {
  return Math.round((metres ?? 0) / 10) / 100;
}
