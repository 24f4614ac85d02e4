import { isObject, type JsonObject } from "../src/values/json.js";
import { round } from "../src/values/number.js";
import { numberIn, objectsIn } from "./json.js";
import { randomFor } from "./seasons/random.js";

/** One stretch of a recording: a lap. */
export interface RecordedStretch {
  name: string;
  intensityClass: string;
  seconds: number;
  /** Fraction of threshold. */
  intensity: number;
  /** Position of the step in the plan; undefined for a session without structure. */
  stepIndex?: number;
}

/** One second of a recording. */
export type Sample = { time: number; Power: number; HeartRate: number; Cadence: number; Speed: number };

const LAP_SECONDS = 1800;

/** The laps of a workout: its planned steps stretched to the time taken, or half hours without a plan. */
export function stretchesOf(workout: JsonObject): RecordedStretch[] {
  const seconds = Math.round((numberIn(workout, "totalTime") ?? 0) * 3600);
  const planned = isObject(workout.structure) ? plannedStretches(workout.structure) : [];
  if (planned.length === 0) return withStop(workout, evenLaps(seconds, numberIn(workout, "if") ?? 0.7));
  const total = planned.reduce((sum, stretch) => sum + stretch.seconds, 0);
  const harder = (numberIn(workout, "if") ?? 1) / (numberIn(workout, "ifPlanned") ?? 1);
  return planned.map((stretch) => ({
    ...stretch,
    seconds: Math.round((stretch.seconds / total) * seconds),
    intensity: stretch.intensity * harder,
  }));
}

/** Average power and energy that fit the laps: between repetitions much less is ridden than NP says. Empty without power. */
export function averagePower(workout: JsonObject): JsonObject {
  const normalized = numberIn(workout, "normalizedPowerActual");
  const hours = numberIn(workout, "totalTime");
  if (normalized === undefined || hours === undefined) return {};
  const ftp = normalized / (numberIn(workout, "if") ?? 1);
  const work = stretchesOf(workout).reduce((sum, { seconds, intensity }) => sum + seconds * intensity, 0);
  const watts = Math.min(Math.round((work / (hours * 3600)) * ftp), normalized);
  const energy = Math.round(watts * hours * 3.6);
  return { powerAverage: watts, energy, calories: Math.round(energy * 1.05) };
}

const BIKE = 2;

/** Rides without a plan have a coffee stop after the first lap: the device goes on, the rider does not. */
function withStop(workout: JsonObject, laps: RecordedStretch[]): RecordedStretch[] {
  const [first, ...others] = laps;
  if (!first || others.length === 0 || workout.workoutTypeValueId !== BIKE) return laps;
  const seconds = Math.round(randomFor(`stop ${workout.workoutId}`).between(240, 900));
  return [first, { name: "Coffee", intensityClass: "rest", seconds, intensity: 0 }, ...others];
}

function evenLaps(seconds: number, intensity: number): RecordedStretch[] {
  return Array.from({ length: Math.ceil(seconds / LAP_SECONDS) }, (_, index) => ({
    name: `Lap ${index + 1}`,
    intensityClass: "active",
    seconds: Math.min(LAP_SECONDS, seconds - index * LAP_SECONDS),
    intensity,
  }));
}

function plannedStretches(structure: JsonObject): RecordedStretch[] {
  let stepIndex = 0;
  return objectsIn(structure, "structure").flatMap((block) => {
    const steps = objectsIn(block, "steps").map((step) => ({ ...stretchOf(step), stepIndex: stepIndex++ }));
    return Array.from({ length: repeats(block) }, () => steps).flat();
  });
}

function repeats(block: JsonObject): number {
  const count = isObject(block.length) ? (numberIn(block.length, "value") ?? 1) : 1;
  return block.type === "repetition" ? count : 1;
}

/** Lengths in metres serve as well: they are scaled to the time taken. */
function stretchOf(step: JsonObject): RecordedStretch {
  const target = objectsIn(step, "targets").find(({ unit }) => unit === undefined) ?? {};
  const low = numberIn(target, "minValue") ?? 0;
  const percent = (low + (numberIn(target, "maxValue") ?? low)) / 2;
  const length = isObject(step.length) ? (numberIn(step.length, "value") ?? 0) : 0;
  const intensity = percent / 100;
  const inMetres = isObject(step.length) && step.length.unit === "meter";
  return {
    name: String(step.name ?? ""),
    intensityClass: String(step.intensityClass ?? "active"),
    seconds: inMetres ? length / Math.max(intensity, 0.4) : length,
    intensity,
  };
}

/** Repetitions fade a little, one after the other. */
const FADE = 0.008;
/** The heart drifts up by so much of its rate an hour, more in some sessions than in others. */
const DRIFT = { least: 0, most: 0.045 };
/** A short sprint while warming up is where the highest power comes from. */
const SPRINT = { from: 100, to: 106 };

/** Second by second, with a gap of 45 s after a quarter of the time, as recordings have. */
export function samplesOf(workout: JsonObject): Sample[] {
  const stretches = stretchesOf(workout);
  const total = stretches.reduce((sum, { seconds }) => sum + seconds, 0);
  const gap = { from: Math.round(total / 4), to: Math.round(total / 4) + 45 };
  const random = randomFor(`recording ${workout.workoutId}`);
  const drift = random.between(DRIFT.least, DRIFT.most) / 3600;
  const watts = (numberIn(workout, "normalizedPowerActual") ?? 0) / (numberIn(workout, "if") ?? 1);
  const sprint = watts > 0 ? numberIn(workout, "powerMaximum") : undefined;
  const speed = thresholdSpeed(workout, stretches);
  const cadence = numberIn(workout, "cadenceAverage") ?? 0;
  const highest = numberIn(workout, "heartRateMaximum") ?? 0;
  const samples: Sample[] = [];
  let heart = numberIn(workout, "heartRateMinimum") ?? 0;
  let time = 0;
  let repetition = 0;
  for (const { seconds, intensity, intensityClass } of stretches) {
    if (intensityClass === "active") repetition += 1;
    const effort = intensityClass === "active" ? intensity * (1 - FADE * (repetition - 1)) : intensity;
    const goal = highest * (0.62 + 0.36 * Math.min(effort, 1.05));
    const pace = round(speed * effort, 2);
    for (const end = time + seconds; time < end; time += 1) {
      const wobble = effort === 0 ? -1 : random.between(-1, 1);
      const isSprint = sprint !== undefined && time >= SPRINT.from && time < SPRINT.to;
      heart += (goal * (1 + drift * (time - total / 2)) - heart) / 40;
      if (time >= gap.from && time < gap.to) continue;
      samples.push({
        time,
        Power: isSprint ? sprint : Math.round(watts * effort * (1 + 0.06 * wobble)),
        HeartRate: Math.min(Math.round(heart), highest),
        Cadence: effort === 0 ? 0 : Math.round(cadence * (1 - 0.03 * wobble)),
        Speed: pace,
      });
    }
  }
  return samples;
}

/** Metres a second at threshold, so that the distance of the recording is that of the workout. */
function thresholdSpeed(workout: JsonObject, stretches: readonly RecordedStretch[]): number {
  const covered = stretches.reduce((sum, { seconds, intensity }) => sum + seconds * intensity, 0);
  return covered > 0 ? (numberIn(workout, "distance") ?? 0) / covered : 0;
}

export function averageOf(samples: readonly Sample[], channel: keyof Sample): number {
  return samples.length === 0
    ? 0
    : samples.reduce((sum, sample) => sum + sample[channel], 0) / samples.length;
}
