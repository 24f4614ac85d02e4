/** What the percentages of a structure refer to; the names are TrainingPeaks' own. */
export const INTENSITY_METRICS = [
  "percentOfFtp",
  "percentOfThresholdHr",
  "percentOfMaxHr",
  "percentOfThresholdPace",
  "rpe",
] as const;
export type IntensityMetric = (typeof INTENSITY_METRICS)[number];

/** The only four classes TrainingPeaks' builder knows (KB-45). */
export const INTENSITY_CLASSES = ["warmUp", "active", "rest", "coolDown"] as const;
export type IntensityClass = (typeof INTENSITY_CLASSES)[number];

export const DISTANCE_UNITS = ["meter", "kilometer", "mile", "yard"] as const;
export type DistanceUnit = (typeof DISTANCE_UNITS)[number];

/**
 * A workout in the simple form, checked and in canonical spelling: what `parseStructure` gives and
 * everything else here takes. Intensities are percent of the metric's threshold, or 0 to 10 for RPE.
 */
export interface SimpleStructure {
  primaryIntensityMetric: IntensityMetric;
  /** The unit TrainingPeaks shows distances in; present when a step has a distance. */
  distanceUnit?: DistanceUnit;
  steps: SimpleElement[];
}

export type SimpleElement = SimpleStep | SimpleRamp | SimpleRepetition;

/** Cadence in revolutions or strides per minute: one value, or both bounds. */
export interface CadenceTarget {
  cadence?: number;
  cadence_min?: number;
  cadence_max?: number;
}

/** One value, or both bounds; none for a rest without a target. */
export interface IntensityTarget {
  intensity?: number;
  intensity_min?: number;
  intensity_max?: number;
}

/** A time, or a distance with its unit. */
export interface StepLength {
  /** Whole seconds, 1 to 86400. */
  duration_seconds?: number;
  distance?: number;
  distance_unit?: DistanceUnit;
}

export interface SimpleStep extends StepLength, IntensityTarget, CadenceTarget {
  type: "step";
  name?: string;
  intensityClass: IntensityClass;
  /** The step ends with the lap button; its length is then nominal. */
  open_duration?: true;
  notes?: string;
}

/** An intensity that rises or falls evenly; TrainingPeaks stores it as a staircase. */
export interface SimpleRamp extends StepLength, CadenceTarget {
  type: "ramp";
  name?: string;
  from: number;
  to: number;
  /** How many stairs; by default one a minute or 100 m, fewer for long ramps. */
  segments?: number;
  intensityClass: IntensityClass;
  notes?: string;
}

/** Elements done `reps` times; a repetition may hold repetitions, two levels in all. */
export interface SimpleRepetition {
  type: "repetition";
  name?: string;
  reps: number;
  steps: SimpleElement[];
}

const HIGHEST_INTENSITY: Record<IntensityMetric, number> = {
  percentOfFtp: 500,
  percentOfThresholdHr: 300,
  percentOfMaxHr: 120,
  percentOfThresholdPace: 300,
  rpe: 10,
};

/** The highest intensity a step may ask for, in the metric's own unit. */
export function highestIntensity(metric: IntensityMetric): number {
  return HIGHEST_INTENSITY[metric];
}

/** Every step and ramp with its path, those of repetitions too. */
export function* placedSteps(
  elements: readonly SimpleElement[],
  path = "steps",
): Generator<{ at: string; step: SimpleStep | SimpleRamp }> {
  for (const [index, element] of elements.entries()) {
    const at = `${path}[${index}]`;
    if (element.type === "repetition") yield* placedSteps(element.steps, `${at}.steps`);
    else yield { at, step: element };
  }
}

/** Whether any step has a distance; TrainingPeaks then counts the whole structure in metres. */
export function hasDistance(elements: readonly SimpleElement[]): boolean {
  return elements.some((element) =>
    element.type === "repetition" ? hasDistance(element.steps) : element.distance !== undefined,
  );
}
