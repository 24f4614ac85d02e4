import type { IntensityMetric } from "../structure/index.js";
import { type Match, matchSteps } from "./match.js";
import { type PlannedStep, plannedSteps } from "./planned-steps.js";
import type { RawLaps } from "./raw.js";
import type { Recording } from "./recording.js";
import { type Stretch, stretchIn } from "./stretch.js";
import { type Threshold, thresholdOf, type WorkedOut } from "./threshold.js";

export type Verdict = "below" | "within" | "above";

/** A work step: what was asked, what was done. */
export interface ComparedStep {
  planned: PlannedStep;
  actual: Stretch;
  /** Of the threshold, where it is known. */
  percent?: number;
  verdict?: Verdict;
}

/** How the work steps of a plan went. */
export interface StepComparison {
  by: Match["by"];
  metric: IntensityMetric | null;
  threshold: Threshold | undefined;
  steps: ComparedStep[];
}

/** A single value is met when it is missed by no more than this many percent of threshold. */
const SINGLE_VALUE_TOLERANCE = 3;

/**
 * Sets the work steps of a plan against the recording. Warm-up, rests and cool-down count for finding the place, and are not compared.
 * @param elapsed seconds
 * @returns undefined when there is no plan by steps, or neither laps nor clock fit it
 */
export function compareSteps(
  workout: WorkedOut & { structure?: unknown },
  recording: Recording | undefined,
  laps: RawLaps | undefined,
  elapsed: number,
): StepComparison | undefined {
  const plan = plannedSteps(workout.structure);
  const match = plan && matchSteps(plan.steps, laps?.data ?? [], elapsed);
  if (!plan || !match) return undefined;
  const threshold = thresholdOf(plan.metric, workout);
  const steps = plan.steps.flatMap((planned, index) => {
    const window = match.windows[index];
    if (!window || planned.intensityClass !== "active") return [];
    const actual = stretchIn(recording, laps, window);
    return [{ planned, actual, ...judged(planned, actual, threshold) }];
  });
  return { by: match.by, metric: plan.metric, threshold, steps };
}

function judged({ low, high }: PlannedStep, actual: Stretch, threshold: Threshold | undefined) {
  const done = threshold && actual[threshold.quantity];
  if (done === undefined || !threshold) return {};
  const percent = (done / threshold.value) * 100;
  if (low === undefined || high === undefined) return { percent };
  const margin = low === high ? SINGLE_VALUE_TOLERANCE : 0;
  return { percent, verdict: verdictOf(Math.round(percent), low - margin, high + margin) };
}

function verdictOf(percent: number, low: number, high: number): Verdict {
  if (percent < low) return "below";
  return percent > high ? "above" : "within";
}
