import { round } from "../values/number.js";
import { isPositive } from "./anchor.js";
import { MAXIMUM_5, POWER_SYSTEMS, THRESHOLD_HEART_RATE_SYSTEMS, type ZoneSystem } from "./zone-systems.js";

export type PowerSystem = keyof typeof POWER_SYSTEMS;
export type ThresholdHeartRateSystem = keyof typeof THRESHOLD_HEART_RATE_SYSTEMS;

/** A band in whole watts or beats a minute, both ends included. */
export interface Zone {
  label: string;
  min: number;
  max: number;
}

/** Where TrainingPeaks ends the last power zone, W. */
const TOP_POWER = 2000;
/** Where it ends the last heart-rate zone, bpm. */
const TOP_HEART_RATE = 255;

/** Power zones from FTP in W. Null without it. */
export function powerZones(system: PowerSystem, ftp: number | null): Zone[] | null {
  return isPositive(ftp) ? bands(POWER_SYSTEMS[system], 0, ftp, TOP_POWER) : null;
}

/** Heart-rate zones from lactate threshold heart rate in bpm. Null without it. */
export function thresholdHeartRateZones(
  system: ThresholdHeartRateSystem,
  threshold: number | null,
): Zone[] | null {
  const table = THRESHOLD_HEART_RATE_SYSTEMS[system];
  return isPositive(threshold) ? bands(table, 0, threshold, TOP_HEART_RATE) : null;
}

/** Five zones in percent of maximum heart rate in bpm, which also ends the last. Null without it. */
export function maxHeartRateZones(max: number | null): Zone[] | null {
  return isPositive(max) ? bands(MAXIMUM_5, 0, max, max) : null;
}

/** Five zones in percent of the heart-rate reserve above rest; rest and maximum in bpm. Null without both. */
export function karvonenZones(rest: number | null, max: number | null): Zone[] | null {
  return rest !== null && max !== null && max > rest ? bands(MAXIMUM_5, rest, max - rest, max) : null;
}

/** Each zone ends one below the rounded beginning of the next. */
function bands(system: ZoneSystem, base: number, span: number, top: number): Zone[] {
  const zones = system.map(([label, percent]) => ({ label, min: round(base + (percent * span) / 100) }));
  return zones.map((zone, index) => {
    const next = zones[index + 1];
    return { ...zone, max: next === undefined ? top : next.min - 1 };
  });
}
