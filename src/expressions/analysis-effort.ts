import { type Drift, effortOf } from "../analysis/effort.js";
import type { Recording } from "../analysis/recording.js";
import { round } from "../values/number.js";
import type { Id } from "../values/quantity.js";

/** Run and Walk: their heart rate is held against pace. */
const ON_FOOT: readonly (number | undefined)[] = [3, 13];
/** One file over several sports. */
const BRICK = 4;
/** Up to this an effort counts as steady: normalized over average. */
const STEADY = { power: 1.1, pace: 1.05 } as const;

/**
 * What a recording says of the effort beyond TrainingPeaks' totals, worked out from the samples; undefined without power
 * and speed. Numbers that mean nothing for this file are left out, and `note` says why.
 * @param sportId workoutTypeValueId, where known
 */
export function effortSummary(recording: Recording, sportId?: Id<"workoutType">) {
  const effort = effortOf(recording, ON_FOOT.includes(sportId));
  if (!effort) return undefined;
  const { summary, bests, drift, seconds } = effort;
  const isBrick = sportId === BRICK;
  const bestRows = bests.flatMap((best) => (best ? [[`${best.seconds}s`, round(best.mean)] as const] : []));
  return {
    ...(isBrick ? {} : { variability_index: round(summary?.variabilityIndex ?? null, 2) ?? undefined }),
    work_kj: round(summary?.work ?? null) ?? undefined,
    ...(isBrick || !drift ? {} : driftRow(drift)),
    note: noteOn(isBrick, drift),
    best_power_w: bestRows.length > 0 ? Object.fromEntries(bestRows) : undefined,
    moving_minutes: minutes(seconds.moving + seconds.coasting),
    coasting_minutes: minutes(seconds.coasting),
    standing_minutes: minutes(seconds.standing),
  };
}

function driftRow({ percent, by }: Drift) {
  const shown = round(percent, 1);
  return shown === null ? {} : { decoupling_percent: shown, decoupling_by: by };
}

function noteOn(isBrick: boolean, drift: Drift | undefined): string | undefined {
  if (isBrick) return "Several sports in one file: no variability index and no decoupling across them.";
  if (!drift || drift.percent === null || drift.variability <= STEADY[drift.by]) return undefined;
  return `The effort was uneven (normalized over average ${round(drift.variability, 2)}): decoupling says little about endurance.`;
}

function minutes(seconds: number): number {
  return round(seconds / 60, 1);
}
