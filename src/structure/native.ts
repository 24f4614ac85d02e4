/** TrainingPeaks' own form of a structured workout, as its web builder writes it (KB-40 to KB-45). */
export interface NativeStructure {
  structure: NativeBlock[];
  /** Points `[x, y]`, both 0 to 1, of the bars on the calendar tile; the server never draws them (KB-41). */
  polyline: NativePoint[];
  primaryLengthMetric: string;
  primaryIntensityMetric: string;
  primaryIntensityTargetOrRange: string;
  visualizationDistanceUnit?: string | null;
}

export type NativePoint = [x: number, y: number];

export interface NativeBlock {
  type: "step" | "repetition" | "rampUp" | "rampDown";
  length: NativeLength;
  steps: NativeLeaf[];
  /**
   * Where the block starts and ends: seconds, or metres in a structure by distance; repetitions counted.
   */
  begin?: number;
  end?: number;
}

export interface NativeLength {
  value: number;
  /** `repetition` on blocks, `second` or `meter` on leaves. */
  unit: string;
}

export interface NativeLeaf {
  /** Present on the leaves of a repetition only. */
  type?: "step";
  name: string;
  length: NativeLength;
  targets: NativeTarget[];
  intensityClass: string;
  /** Left out by imports. */
  openDuration?: boolean;
  notes?: string;
}

/** The first target without a unit is the intensity; a single value has no `maxValue`. */
export interface NativeTarget {
  minValue: number;
  maxValue?: number;
  unit?: string;
}

/** The unit that marks a target as cadence. */
export const CADENCE_UNIT = "roundOrStridePerMinute";

/**
 * A structure as TrainingPeaks stores it. Years of imports and of other clients left every kind of oddity
 * in there, so only the outermost shape is promised: whoever reads it checks each value.
 */
export interface StoredStructure {
  readonly structure: readonly unknown[];
  readonly primaryIntensityMetric?: unknown;
  readonly visualizationDistanceUnit?: unknown;
}
