import { type Fade, fadesOf } from "../analysis/fade.js";
import { inLap } from "../analysis/laps.js";
import type { PlannedStep } from "../analysis/planned-steps.js";
import type { RawLaps } from "../analysis/raw.js";
import type { Recording } from "../analysis/recording.js";
import { type ComparedStep, compareSteps, type StepComparison } from "../analysis/step-comparison.js";
import type { WorkedOut } from "../analysis/threshold.js";
import { describeStructure, type IntensityMetric } from "../structure/index.js";
import { formatPace, type PaceUnit } from "../training/index.js";
import { round } from "../values/number.js";
import type { Quantity } from "../values/quantity.js";
import { paceUnitOf } from "./pace.js";

type Laps = RawLaps | null | undefined;

/** A workout with its plan, and what TrainingPeaks worked out of the recording. */
interface PlannedWorkout extends WorkedOut {
  workoutTypeValueId: number;
  structure?: unknown;
}

/** Work steps told; a session of more is cut, and the rest stands in the saved file. */
const MOST_STEPS = 40;

/**
 * The work steps of the plan against what was done; undefined when the recording does not fit the plan.
 * @param lapUnit what paces are counted for, as in the laps beside
 */
export function workStepReport(
  workout: PlannedWorkout,
  recording: Recording | undefined,
  laps: Laps,
  elapsed: Quantity<"s"> | undefined,
  lapUnit?: PaceUnit,
) {
  const length = recording?.times.at(-1) ?? lapsEnd(laps) ?? elapsed ?? 0;
  const comparison = compareSteps(workout, recording, laps ?? undefined, length);
  if (!comparison || comparison.steps.length === 0) return undefined;
  const paceUnit = lapUnit ?? paceUnitOf(workout.workoutTypeValueId);
  const { threshold, by } = comparison;
  return {
    matched_by: by,
    ...(threshold?.quantity === "power" ? { ftp_w: round(threshold.value) } : {}),
    ...(threshold?.quantity === "speed" ? { threshold_pace: formatPace(threshold.value, paceUnit) } : {}),
    steps: comparison.steps.slice(0, MOST_STEPS).map((step) => stepRow(step, comparison, paceUnit)),
    fade: fadesOf(comparison.steps).map((fade) => fadeRow(fade, paceUnit)),
  } as const;
}

function lapsEnd(laps: Laps): number | undefined {
  return inLap(laps?.data?.at(-1), "stopOffsetSeconds");
}

function stepRow(
  { planned, actual, percent, verdict }: ComparedStep,
  comparison: StepComparison,
  paceUnit: PaceUnit,
) {
  const { name, round: which, rounds } = planned;
  const isByPace = comparison.metric === "percentOfThresholdPace";
  return {
    step: rounds === undefined ? name : `${name} ${which}/${rounds}`,
    planned: plannedWords(planned, comparison),
    seconds: round(actual.seconds),
    power_w: whole(actual.power),
    hr_bpm: whole(actual.heartRate),
    pace:
      isByPace && actual.speed !== undefined ? (formatPace(actual.speed, paceUnit) ?? undefined) : undefined,
    percent_of_threshold: whole(percent),
    verdict,
  };
}

/** The step alone, in the words of the whole structure. */
function plannedWords(step: PlannedStep, { metric, threshold }: StepComparison): string {
  const { seconds, metres, low, high, intensityClass } = step;
  return describeStructure(
    {
      primaryIntensityMetric: metric ?? FALLBACK_METRIC,
      steps: [
        {
          type: "step",
          intensityClass,
          ...(seconds === undefined ? {} : { duration_seconds: seconds }),
          ...(metres === undefined ? {} : { distance: metres, distance_unit: "meter" }),
          ...(low === undefined || high === undefined ? {} : { intensity_min: low, intensity_max: high }),
        },
      ],
    },
    {
      ...(threshold?.quantity === "power" ? { ftpWatts: threshold.value } : {}),
      ...(threshold?.quantity === "speed" ? { thresholdSpeed: threshold.value } : {}),
    },
  );
}

/** A structure that names no metric is by power: that is what TrainingPeaks' builder starts with. */
const FALLBACK_METRIC: IntensityMetric = "percentOfFtp";

function fadeRow({ name, rounds, quantity, first, last, percent }: Fade, paceUnit: PaceUnit) {
  const told = (value: number) =>
    quantity === "power" ? `${round(value)} W` : (formatPace(value, paceUnit) ?? "standing");
  return {
    set: `${rounds}x ${name}`,
    first: told(first),
    last: told(last),
    change_percent: round(percent, 1),
  };
}

function whole(value: number | undefined): number | undefined {
  return value === undefined ? undefined : round(value);
}
