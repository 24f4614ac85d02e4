import { PEAK_DISTANCES } from "../src/training/index.js";
import type { JsonObject } from "../src/values/json.js";
import { round } from "../src/values/number.js";
import { numberIn } from "./json.js";
import { randomFor } from "./seasons/random.js";
import { SPORT } from "./seasons/sports.js";

/** A best value of one workout. `seconds` is how long it had to be held; speeds over a distance give it by their length. */
interface PeakType {
  class: "Power" | "HeartRate" | "Speed";
  seconds: number;
  /** Best to be expected, as a fraction of threshold. */
  factor: number;
}

const POWER: Record<string, PeakType> = {
  power5sec: { class: "Power", seconds: 5, factor: 3.1 },
  power1min: { class: "Power", seconds: 60, factor: 1.72 },
  power5min: { class: "Power", seconds: 300, factor: 1.2 },
  power10min: { class: "Power", seconds: 600, factor: 1.1 },
  power20min: { class: "Power", seconds: 1200, factor: 1.04 },
  power60min: { class: "Power", seconds: 3600, factor: 0.95 },
  power90min: { class: "Power", seconds: 5400, factor: 0.9 },
};

const HEART: Record<string, PeakType> = {
  hR5sec: { class: "HeartRate", seconds: 5, factor: 1 },
  hR1min: { class: "HeartRate", seconds: 60, factor: 0.99 },
  hR5min: { class: "HeartRate", seconds: 300, factor: 0.97 },
  hR10min: { class: "HeartRate", seconds: 600, factor: 0.95 },
  hR20min: { class: "HeartRate", seconds: 1200, factor: 0.94 },
  hR60min: { class: "HeartRate", seconds: 3600, factor: 0.9 },
  hR90min: { class: "HeartRate", seconds: 5400, factor: 0.88 },
};

/** Peak types of the two sports that have them. */
export const PEAK_TYPES: Record<"Bike" | "Run", string[]> = {
  Bike: [...Object.keys(POWER), ...Object.keys(HEART)],
  Run: [...Object.keys(HEART), ...Object.keys(PEAK_DISTANCES)],
};

export interface Peak {
  type: string;
  class: string;
  value: number;
}

/** Bests of one recorded workout, made up from its averages: the harder it was, the nearer to the athlete's limit. */
export function peaksOf(workout: JsonObject): Peak[] {
  const hours = numberIn(workout, "totalTime");
  const intensity = numberIn(workout, "if");
  const maximum = numberIn(workout, "heartRateMaximum");
  if (hours === undefined || !intensity || maximum === undefined) return [];
  const random = randomFor(`peaks ${workout.workoutId}`);
  const form = Math.min(1, 0.74 + 0.3 * intensity) * random.between(0.97, 1);
  const ftp = (numberIn(workout, "normalizedPowerActual") ?? 0) / intensity;
  const speed = (numberIn(workout, "normalizedSpeedActual") ?? 0) / intensity;
  const held = ({ seconds }: PeakType) => seconds <= hours * 3600;
  const of = (types: Record<string, PeakType>, best: number) =>
    Object.entries(types)
      .filter(([, type]) => best > 0 && held(type))
      .map(([type, { class: name, factor }]) => ({
        type,
        class: name,
        value: Math.round(best * factor * form),
      }));
  if (workout.workoutTypeValueId === SPORT.run)
    return [...of(HEART, maximum), ...speeds(speed * form, numberIn(workout, "distance") ?? 0)];
  return workout.workoutTypeValueId === SPORT.bike ? [...of(POWER, ftp), ...of(HEART, maximum)] : [];
}

function speeds(threshold: number, distance: number): Peak[] {
  return Object.entries(PEAK_DISTANCES)
    .filter(([, metres]) => metres <= distance && threshold > 0)
    .map(([type, metres]) => ({
      type,
      class: "Speed",
      value: round(threshold * 1.06 * (10_000 / Math.max(metres, 400)) ** 0.06, 4),
    }));
}
