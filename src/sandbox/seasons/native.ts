import { type JsonObject, round } from "../json.js";
import type { SimpleRepetition, SimpleStep, SimpleStructure } from "./effort.js";

/** The structure as TrainingPeaks' own builder stores it: blocks, running totals, preview line. Source: structure-math 1.3 to 1.7. */
export function nativeOf({ primaryIntensityMetric, steps }: SimpleStructure): JsonObject {
  const byDistance = steps.flatMap(leavesOf).some((leaf) => leaf.distance !== undefined);
  let end = 0;
  const structure = steps.map((step) => {
    const begin = end;
    end += leavesOf(step).reduce((sum, leaf) => sum + lengthOf(leaf), 0);
    return { ...blockOf(step), begin, end };
  });
  return {
    structure,
    polyline: polylineOf(steps.flatMap(leavesOf)),
    primaryLengthMetric: byDistance ? "distance" : "duration",
    primaryIntensityMetric,
    primaryIntensityTargetOrRange: "range",
    ...(byDistance ? { visualizationDistanceUnit: "meter" } : {}),
  };
}

function leavesOf(step: SimpleStep | SimpleRepetition): SimpleStep[] {
  return "reps" in step ? Array.from({ length: step.reps }, () => step.steps).flat() : [step];
}

function lengthOf(step: SimpleStep): number {
  return step.distance ?? step.duration_seconds ?? 0;
}

function blockOf(step: SimpleStep | SimpleRepetition): JsonObject {
  if ("reps" in step) {
    const steps = step.steps.map((inner) => ({ type: "step", ...leafOf(inner) }));
    return { type: "repetition", length: { value: step.reps, unit: "repetition" }, steps };
  }
  return { type: "step", length: { value: 1, unit: "repetition" }, steps: [leafOf(step)] };
}

function leafOf(step: SimpleStep): JsonObject {
  return {
    name: step.name,
    length: { value: lengthOf(step), unit: step.distance === undefined ? "second" : "meter" },
    targets: [{ minValue: step.intensity_min, maxValue: step.intensity_max }],
    intensityClass: step.intensityClass,
    openDuration: false,
  };
}

function polylineOf(leaves: SimpleStep[]): number[][] {
  const total = leaves.reduce((sum, leaf) => sum + lengthOf(leaf), 0);
  const peak = Math.max(...leaves.map((leaf) => leaf.intensity_max));
  const x = (length: number) => round(length / total, 3);
  let position = 0;
  const bars = leaves.flatMap((leaf) => {
    const from = x(position);
    position += lengthOf(leaf);
    const y = round(leaf.intensity_max / peak, 3);
    return [
      [from, y],
      [x(position), y],
      [x(position), 0],
    ];
  });
  return [[0, 0], ...bars];
}
