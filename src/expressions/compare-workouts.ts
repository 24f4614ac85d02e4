import { sports } from "../../generated/tables.js";
import { channelFor } from "../analysis/channel-names.js";
import type { RawCharts, RawSummary } from "../analysis/raw.js";
import type { Recording } from "../analysis/recording.js";
import { traceOf } from "../analysis/trace.js";
import { zoneTimes } from "../analysis/zone-times.js";
import { formatPace, meanMax } from "../training/index.js";
import { round } from "../values/number.js";
import { elapsedSeconds, recordingOf } from "./analysis.js";
import { effortSummary } from "./analysis-effort.js";
import { workStepReport } from "./analysis-steps.js";

/** What is put side by side of a recording; a number that means nothing for it is left out. */
export interface ComparedEffort {
  variability_index?: number | undefined;
  decoupling_percent?: number | undefined;
  decoupling_by?: "power" | "pace" | undefined;
  best_5min_w?: number | undefined;
  best_20min_w?: number | undefined;
  best_5min_pace?: string | undefined;
  best_20min_pace?: string | undefined;
  /** Change from the first to the last of the plan's first set of work steps. */
  fade_percent?: number | undefined;
  /** Zone -> minutes. */
  hr_zone_minutes?: Record<string, number> | undefined;
  moving_minutes?: number | undefined;
  standing_minutes?: number | undefined;
  note?: string | undefined;
}

const ON_FOOT: readonly number[] = [sports.idOf("Run"), sports.idOf("Walk")];
const BEST_SECONDS = [300, 1200] as const;

/** The effort of one recording in the numbers that compare. Says so when there is no device data. */
export function comparedEffort(
  charts: RawCharts | null | undefined,
  summary: RawSummary | null | undefined,
  workout: Parameters<typeof workStepReport>[0],
): ComparedEffort {
  const sportId = workout.workoutTypeValueId;
  const recording = summary && recordingOf(charts, summary);
  const effort = recording && effortSummary(recording, sportId);
  if (!effort) return { note: "No recording with power or speed." };
  const { best_power_w: bests, work_kj: _, coasting_minutes: __, ...compared } = effort;
  return {
    ...compared,
    best_5min_w: bests?.["300s"],
    best_20min_w: bests?.["1200s"],
    ...(ON_FOOT.includes(sportId) ? bestPaces(recording) : {}),
    fade_percent: workStepReport(workout, recording, undefined, elapsedSeconds(summary))?.fade[0]
      ?.change_percent,
    hr_zone_minutes: zoneMinutes(recording),
  };
}

/** By the clock, so that nothing is joined across a stop. */
function bestPaces(recording: Recording) {
  const channel = channelFor(recording.channels, "speed");
  const trace = channel === undefined ? undefined : traceOf(recording, channel);
  const [five, twenty] = trace ? meanMax(trace, BEST_SECONDS) : [];
  return {
    best_5min_pace: formatPace(five?.mean ?? null, "km") ?? undefined,
    best_20min_pace: formatPace(twenty?.mean ?? null, "km") ?? undefined,
  };
}

function zoneMinutes(recording: Recording): Record<string, number> | undefined {
  const channel = channelFor(recording.channels, "heartRate");
  const zones = channel === undefined ? [] : zoneTimes(recording, channel);
  if (zones.length === 0) return undefined;
  return Object.fromEntries(zones.map(({ label, seconds }) => [label, round(seconds / 60)]));
}

/** Numbers that rows can be put in order by. */
export type ComparedNumber =
  | "decoupling_percent"
  | "variability_index"
  | "normalized_power_w"
  | "tss"
  | "if"
  | "best_20min_w";

/** Rows in the order of a number, best first: the lowest decoupling and variability, the highest of all else. Rows without it come last. */
export function rankedBy<Row extends object>(rows: readonly Row[], by: ComparedNumber | "date"): Row[] {
  if (by === "date") return [...rows];
  const isLowBest = by === "decoupling_percent" || by === "variability_index";
  const numberOf = (row: Row) => new Map<string, unknown>(Object.entries(row)).get(by);
  return [...rows].sort((a, b) => {
    const [left, right] = [numberOf(a), numberOf(b)];
    if (typeof left !== "number" || typeof right !== "number")
      return Number(typeof left !== "number") - Number(typeof right !== "number");
    return isLowBest ? left - right : right - left;
  });
}
