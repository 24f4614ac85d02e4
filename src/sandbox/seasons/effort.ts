import type { Person } from "./people.js";

/** Sessions are written down in the simple form that assistants use. */
export interface SimpleStep {
  name: string;
  duration_seconds?: number;
  /** metres */
  distance?: number;
  intensity_min: number;
  intensity_max: number;
  intensityClass: "warmUp" | "active" | "rest" | "coolDown";
}

export interface SimpleRepetition {
  type: "repetition";
  reps: number;
  steps: SimpleStep[];
}

export interface SimpleStructure {
  primaryIntensityMetric: "percentOfFtp" | "percentOfThresholdPace";
  steps: (SimpleStep | SimpleRepetition)[];
}

/** One stretch of a session, repeats written out. */
export interface Effort {
  name: string;
  intensityClass: SimpleStep["intensityClass"];
  seconds: number;
  /** Fraction of threshold. */
  intensity: number;
}

export function effortsOf(structure: SimpleStructure, speed: number): Effort[] {
  return structure.steps.flatMap((step) => {
    if (!("reps" in step)) return [effortOf(step, speed)];
    const once = step.steps.map((inner) => effortOf(inner, speed));
    return Array.from({ length: step.reps }, () => once).flat();
  });
}

function effortOf(step: SimpleStep, speed: number): Effort {
  const intensity = (step.intensity_min + step.intensity_max) / 200;
  const seconds = step.duration_seconds ?? Math.round((step.distance ?? 0) / (speed * intensity));
  return { name: step.name, intensityClass: step.intensityClass, seconds, intensity };
}

/** Threshold speed of the sport, m/s. */
export function speedOf(person: Person, sport: number): number {
  return sport === 1 ? person.swimSpeed : person.runSpeed;
}
