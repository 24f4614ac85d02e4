import type { SimpleElement } from "../simple.js";
import { type Leaf, leavesOf } from "./leaves.js";
import { SmoothedEffort } from "./smoothed-effort.js";

/** What a structure adds up to; null is what cannot be known. */
export interface Totals {
  seconds: number | null;
  metres: number | null;
  /** Smoothed mean of the intensities, in the unit of the metric. */
  intensity: number | null;
}

/**
 * Adds up the leaves.
 * @param speed metres per second at 100 %, for structures by pace whose threshold is known
 */
export function totalsOf(elements: readonly SimpleElement[], speed: number | undefined): Totals {
  const effort = new SmoothedEffort();
  let seconds: number | null = 0;
  let metres: number | null = null;
  let everyEffortIsKnown = true;
  for (const leaf of leavesOf(elements)) {
    const leafSeconds = secondsOf(leaf, speed);
    const leafMetres = metresOf(leaf, speed);
    if (leafMetres !== null) metres = (metres ?? 0) + leafMetres;
    seconds = seconds === null || leafSeconds === null ? null : seconds + leafSeconds;
    if (leafSeconds === null || leaf.intensity === undefined) everyEffortIsKnown = false;
    else effort.add(Math.round(leafSeconds), leaf.intensity);
  }
  return { seconds, metres, intensity: everyEffortIsKnown ? usable(effort.mean) : null };
}

function secondsOf(leaf: Leaf, speed: number | undefined): number | null {
  if (leaf.seconds !== undefined) return usable(leaf.seconds);
  if (leaf.metres === undefined || speed === undefined || !leaf.intensity) return null;
  return usable(leaf.metres / (speed * (leaf.intensity / 100)));
}

function metresOf(leaf: Leaf, speed: number | undefined): number | null {
  if (leaf.metres !== undefined) return usable(leaf.metres);
  if (leaf.seconds === undefined || leaf.intensity === undefined || speed === undefined) return null;
  return usable(leaf.seconds * speed * (leaf.intensity / 100));
}

/** Stored structures hold any number; one below zero or without end tells nothing. */
function usable(amount: number): number | null {
  return Number.isFinite(amount) && amount >= 0 ? amount : null;
}
