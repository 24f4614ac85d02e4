import { minutesAndSeconds } from "../values/clock-text.js";
import { isPositive } from "./anchor.js";

const METRES_PER = { km: 1000, mi: 1609.344, "100m": 100, "100yd": 91.44 } as const;

/** The distance a pace is counted for. */
export type PaceUnit = keyof typeof METRES_PER;

export interface Pace {
  /** For one unit distance. */
  seconds: number;
  unit: PaceUnit;
  /** Speed in m/s. */
  speed: number;
}

/** What {@link parsePace} reads, for messages. */
export const PACE_FORMS = "m:ss/km, m:ss/mi, m:ss/100m or m:ss/100yd";

const PACE_TEXT = /^(\d{1,3}):([0-5]\d)\s*\/\s*(km|mi|100\s*m|100\s*yd)$/;

/** Reads `4:05/km`. Null when the text is not a pace: no unit, 60 seconds or more after the colon, or 0:00. */
export function parsePace(text: string): Pace | null {
  const [, minutes, rest, unitText = ""] = PACE_TEXT.exec(text.trim().toLowerCase()) ?? [];
  const seconds = Number(minutes) * 60 + Number(rest);
  const unit = unitText.replace(/\s/g, "");
  return isPaceUnit(unit) && seconds > 0 ? { seconds, unit, speed: METRES_PER[unit] / seconds } : null;
}

/** Writes a speed in m/s as `4:05/km`, to the whole second. Null passes through; so does a standstill. */
export function formatPace(speed: number | null, unit: PaceUnit): string | null {
  return isPositive(speed) ? `${minutesAndSeconds(METRES_PER[unit] / speed)}/${unit}` : null;
}

function isPaceUnit(text: string): text is PaceUnit {
  return Object.hasOwn(METRES_PER, text);
}
