import { round } from "../../values/number.js";
import type { Quantity } from "../../values/quantity.js";
import { type MeasuredLoad, tssOf } from "./measured-load.js";

/** What the caller states about the workout beside its structure. */
export interface GivenLoad {
  /** Planned duration in seconds; stands above the structure's. */
  seconds?: Quantity<"s"> | undefined;
  /** Planned TSS; stands above the structure's. */
  tss?: Quantity<"TSS"> | undefined;
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
  const notes = [...durationNotes(computed, given), ...tssNotes(computed, given)];
  if (given.tss !== undefined) {
    const intensityFactor = seconds !== null && seconds > 0 ? Math.sqrt((given.tss * 36) / seconds) : null;
    return { load: { ...computed, seconds, intensityFactor, tss: given.tss }, notes, loadIsGiven: true };
  }
  const { intensityFactor } = computed;
  const tss = seconds === null || intensityFactor === null ? null : tssOf(seconds, intensityFactor);
  return { load: { ...computed, seconds, tss }, notes, loadIsGiven: false };
}

function durationNotes(computed: MeasuredLoad, given: GivenLoad): string[] {
  if (given.seconds === undefined || !changesDuration(computed, given)) return [];
  const own = computed.seconds === null ? "" : ` instead of the structure's ${minutes(computed.seconds)}`;
  const scaled = given.tss === undefined && computed.tss !== null;
  return [
    `The given duration of ${minutes(given.seconds)} is used${own}.`,
    ...(scaled ? ["IF is kept and TSS follows the duration."] : []),
  ];
}

function tssNotes(computed: MeasuredLoad, given: GivenLoad): string[] {
  const own = round(computed.tss, 1);
  if (given.tss === undefined || (given.tss === own && !changesDuration(computed, given))) return [];
  const instead = own === null ? "" : ` instead of the structure's ${own}`;
  return [`The given TSS of ${given.tss} is used${instead}; IF follows from it and the duration.`];
}

function changesDuration(computed: MeasuredLoad, given: GivenLoad): boolean {
  return given.seconds !== undefined && given.seconds !== computed.seconds;
}

function minutes(seconds: number): string {
  return `${round(seconds / 60, 1)} min`;
}
