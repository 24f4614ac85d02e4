import type { RawCharts, RawSummary } from "../analysis/raw.js";
import { recordingOf } from "./analysis.js";
import { effortSummary } from "./analysis-effort.js";

/** What is put side by side of a recording; a number that means nothing for it is left out. */
export interface ComparedEffort {
  variability_index?: number | undefined;
  decoupling_percent?: number | undefined;
  decoupling_by?: "power" | "pace" | undefined;
  best_5min_w?: number | undefined;
  best_20min_w?: number | undefined;
  moving_minutes?: number | undefined;
  standing_minutes?: number | undefined;
  note?: string | undefined;
}

/** The effort of one recording in the numbers that compare. Says so when there is no device data. */
export function comparedEffort(
  charts: RawCharts | null | undefined,
  summary: RawSummary | undefined,
  sportId: number,
): ComparedEffort {
  const recording = summary && recordingOf(charts, summary);
  const effort = recording && effortSummary(recording, sportId);
  if (!effort) return { note: "No recording with power or speed." };
  const { best_power_w: bests, work_kj: _, coasting_minutes: __, ...compared } = effort;
  return { ...compared, best_5min_w: bests?.["300s"], best_20min_w: bests?.["1200s"] };
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
