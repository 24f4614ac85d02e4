import { round } from "../../src/values/number.js";

export type ZoneMetric = "power" | "heartrate" | "speed";

export type StoredZone = { label: string; minimum: number; maximum: number };

interface Method {
  /** Lower bounds in percent of threshold; for speed, percent of the threshold time, slowest first. */
  bounds: number[];
  labels: string[];
}

const POWER_LABELS = [
  "Recovery",
  "Endurance",
  "Tempo",
  "Threshold",
  "VO2 Max",
  "Anaerobic Capacity",
  "Neuromuscular",
];
const FRIEL_LABELS = ["1", "2", "3", "4", "5a", "5b", "5c"];

const coggan = { bounds: [0, 56, 76, 91, 106, 121], labels: POWER_LABELS };
const frielHeart = { bounds: [0, 81, 90, 94, 100, 103, 107], labels: FRIEL_LABELS };

/** Methods that turn a threshold into bands. docs/training-maths.md has the tables. */
const METHODS: Record<ZoneMetric, Record<number, Method>> = {
  power: {
    1: coggan,
    2: coggan,
    3: { bounds: [0, 55, 75, 90, 105, 121], labels: POWER_LABELS },
    4: { bounds: [0, 56, 76, 91, 106, 121, 151], labels: POWER_LABELS },
    5: coggan,
  },
  heartrate: {
    1: frielHeart,
    2: { bounds: [0, 85, 90, 95, 100, 103, 107], labels: FRIEL_LABELS },
    3: frielHeart,
    4: { bounds: [0, 69, 84, 95, 106], labels: ["1", "2", "3", "4", "5"] },
    5: frielHeart,
  },
  speed: {
    2: { bounds: [129, 114, 106, 100, 97, 90], labels: FRIEL_LABELS },
    3: { bounds: [129, 114, 106, 100, 97, 90], labels: FRIEL_LABELS },
  },
};

const TOP: Record<ZoneMetric, number> = { power: 2000, heartrate: 255, speed: 1609.344 };

export function zoneMethods(metric: ZoneMetric): number[] {
  return Object.keys(METHODS[metric]).map(Number);
}

/** Bands from low to high; empty for a method nobody knows. Thresholds in W, bpm or m/s. */
export function zonesFor(metric: ZoneMetric, method: number, threshold: number): StoredZone[] {
  const found = METHODS[metric][method];
  if (!found) return [];
  const bounds = metric === "speed" ? speedBounds(found, threshold) : wholeBounds(found, threshold);
  return bounds.map((minimum, index) => {
    const next = bounds[index + 1];
    const maximum = next === undefined ? TOP[metric] : metric === "speed" ? next : next - 1;
    return { label: found.labels[index] ?? String(index + 1), minimum, maximum };
  });
}

function wholeBounds({ bounds }: Method, threshold: number): number[] {
  return bounds.map((percent) => Math.round((percent / 100) * threshold));
}

/** Boundaries fall on whole seconds per kilometre. */
function speedBounds({ bounds }: Method, threshold: number): number[] {
  const secondsPerKm = 1000 / threshold;
  return [0, ...bounds.map((percent) => round(1000 / Math.round((percent / 100) * secondsPerKm), 5))];
}
