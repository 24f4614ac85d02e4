import { round } from "../../training/index.js";
import { type MeasuredLoad, tssOf } from "./measured-load.js";

/** What the caller states about the workout beside its structure. */
export interface GivenLoad {
  /** Planned duration in seconds; stands above the structure's. */
  seconds?: number | undefined;
  /** Planned TSS; stands above the structure's. */
  tss?: number | undefined;
  /** Whether this is a swim, whose load is an estimate at best. */
  swim?: boolean | undefined;
}

interface OverriddenLoad {
  load: MeasuredLoad;
  notes: string[];
  /** Whether IF and TSS are the caller's, so that nothing about them is estimated. */
  loadIsGiven: boolean;
}

/**
 * Puts the caller's values above the computed ones so that duration, IF and TSS still agree: a given TSS
 * decides IF, a given duration keeps IF and scales TSS.
 */
export function overrideLoad(computed: MeasuredLoad, given: GivenLoad): OverriddenLoad {
  const seconds = given.seconds ?? computed.seconds;
  const notes: string[] = [];
  if (given.seconds !== undefined) notes.push(durationNote(given.seconds, computed.seconds));
  if (given.tss !== undefined) {
    notes.push(tssNote(given.tss, computed.tss));
    const intensityFactor = seconds !== null && seconds > 0 ? Math.sqrt((given.tss * 36) / seconds) : null;
    return { load: { ...computed, seconds, intensityFactor, tss: given.tss }, notes, loadIsGiven: true };
  }
  const { intensityFactor } = computed;
  if (given.seconds !== undefined && intensityFactor !== null)
    notes.push("IF is kept and TSS follows the duration.");
  const tss = seconds === null || intensityFactor === null ? null : tssOf(seconds, intensityFactor);
  return { load: { ...computed, seconds, tss }, notes, loadIsGiven: false };
}

function durationNote(given: number, computed: number | null): string {
  const own = computed === null ? "" : ` instead of the structure's ${minutes(computed)}`;
  return `The given duration of ${minutes(given)} is used${own}.`;
}

function tssNote(given: number, computed: number | null): string {
  const own = computed === null ? "" : ` instead of the structure's ${round(computed, 1)}`;
  return `The given TSS of ${given} is used${own}; IF follows from it and the duration.`;
}

function minutes(seconds: number): string {
  return `${round(seconds / 60, 1)} min`;
}
