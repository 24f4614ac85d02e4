import type { Problems } from "./problems.js";
import { type Fields, quoted } from "./values.js";

/** Names that assistants make up for a field, and the field they mean (KB-49a). */
const MEANT: Record<string, string> = {
  repeat: "reps",
  repeats: "reps",
  repetitions: "reps",
  count: "reps",
  times: "reps",
  sets: "reps",
  intervals: "steps",
  children: "steps",
  duration: "duration_seconds",
  seconds: "duration_seconds",
  duration_minutes: "duration_seconds",
  minutes: "duration_seconds",
  time: "duration_seconds",
  length: "duration_seconds",
  distance_meters: "distance",
  distance_km: "distance",
  meters: "distance",
  unit: "distance_unit",
  target: "intensity",
  power: "intensity",
  percent: "intensity",
  min: "intensity_min",
  max: "intensity_max",
  intensity_class: "intensityClass",
  class: "intensityClass",
  openDuration: "open_duration",
  start: "from",
  end: "to",
  metric: "primaryIntensityMetric",
  primary_intensity_metric: "primaryIntensityMetric",
  distance_unit: "distanceUnit",
  description: "notes",
};

/** Enough for any path that is not hostile. */
const LONGEST_PATH = 200;

/** Reports every field outside `allowed`, with the one that was probably meant. */
export function checkKeys(
  fields: Fields,
  allowed: readonly string[],
  path: string,
  problems: Problems,
): void {
  for (const key of Object.keys(fields)) {
    if (allowed.includes(key)) continue;
    const where = path === "" ? key : `${path}.${key}`;
    const advice = adviceFor(key, allowed) ?? `Allowed: ${allowed.join(", ")}.`;
    problems.add(
      "UNKNOWN_KEY",
      where.slice(0, LONGEST_PATH),
      `${quoted(where)} is not a known field here. ${advice}`,
    );
  }
}

function adviceFor(key: string, allowed: readonly string[]): string | undefined {
  if (key === "rest") return "Write the rest as a step of its own, with intensityClass rest.";
  if (key === "structure") return "TrainingPeaks' own form goes into structured_workout.";
  const meant = Object.hasOwn(MEANT, key) ? MEANT[key] : undefined;
  if (meant !== undefined && allowed.includes(meant)) return `Did you mean ${meant}?`;
  return meant === "reps" || meant === "steps" ? "A repetition has reps and steps." : undefined;
}
