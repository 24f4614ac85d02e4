import { round } from "../../values/number.js";
import type { Quantity } from "../../values/quantity.js";
import type { StoredStructure } from "../native.js";
import { outlineOf } from "../outline.js";
import type { SimpleStructure } from "../simple.js";
import { measureLoad } from "./measured-load.js";
import { type GivenLoad, overrideLoad } from "./overrides.js";
import { estimateReason, unknownReason } from "./reasons.js";
import type { AthleteThresholds } from "./thresholds.js";

/**
 * Planned load, rounded as TrainingPeaks stores it. Null is what cannot be known; `reason` then says why.
 */
export interface PlannedLoad {
  /** Seconds, to the millisecond. */
  seconds: Quantity<"s"> | null;
  /** Metres, to the centimetre. */
  distanceMetres: Quantity<"m"> | null;
  /** Two decimals. */
  intensityFactor: Quantity<"IF"> | null;
  /** One decimal. */
  tss: Quantity<"TSS"> | null;
  /** Whether IF and TSS are an estimate, not what TrainingPeaks would show; `reason` then says why. */
  estimated: boolean;
  reason?: string;
  /** What the caller's own values changed, one sentence each. */
  notes: string[];
}

/**
 * What a structure asks of the athlete: duration, distance, IF and TSS, by the method that reproduces
 * TrainingPeaks' own numbers (docs/structure.md).
 * @param given values of the caller that stand above the computed ones, and whether this is a swim
 */
export function plannedLoad(
  structure: SimpleStructure | StoredStructure,
  thresholds: AthleteThresholds = {},
  given: GivenLoad = {},
): PlannedLoad {
  const outline = outlineOf(structure);
  const computed = measureLoad(outline, thresholds);
  const { load, notes, loadIsGiven } = overrideLoad(computed, given);
  const estimate =
    load.tss === null || loadIsGiven
      ? undefined
      : estimateReason(outline.metric, thresholds, given.swim === true);
  const reason = load.tss === null ? unknownReason(outline, thresholds) : estimate;
  return {
    seconds: round(load.seconds, 3),
    distanceMetres: round(load.metres, 2),
    intensityFactor: round(load.intensityFactor, 2),
    tss: round(load.tss, 1),
    estimated: estimate !== undefined,
    ...(reason === undefined ? {} : { reason }),
    notes,
  };
}
