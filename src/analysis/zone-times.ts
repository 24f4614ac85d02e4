import { sampleSeconds } from "./gaps.js";
import type { RawZone } from "./raw.js";
import type { Recording } from "./recording.js";

export interface ZoneTime {
  label: string;
  min?: number;
  max?: number;
  seconds: number;
  /** Share of the time with a value. */
  percent: number;
}

/**
 * Time in each zone of a channel. A value between two bands, as 139.5 between 139 and 140, belongs to the lower one, and
 * everything above the highest band to that one.
 */
export function zoneTimes(recording: Recording, channel: string): ZoneTime[] {
  const zones = [...(recording.channels.get(channel)?.zones ?? [])].sort((a, b) => floorOf(a) - floorOf(b));
  if (zones.length === 0) return [];
  const seconds = new Array<number>(zones.length).fill(0);
  const lengths = sampleSeconds(recording);
  for (const [index, value] of (recording.columns.get(channel) ?? []).entries()) {
    if (value === null) continue;
    const zone = zones.findLastIndex((one) => floorOf(one) <= value);
    if (zone >= 0) seconds[zone] = (seconds[zone] ?? 0) + (lengths[index] ?? 0);
  }
  const total = seconds.reduce((sum, one) => sum + one, 0);
  return zones.map((zone, index) => labelled(zone, index, seconds[index] ?? 0, total));
}

function floorOf({ min }: RawZone): number {
  return min ?? Number.NEGATIVE_INFINITY;
}

function labelled({ label, min, max }: RawZone, index: number, seconds: number, total: number): ZoneTime {
  return {
    label: label || String(index + 1),
    ...(typeof min === "number" ? { min } : {}),
    ...(typeof max === "number" ? { max } : {}),
    seconds,
    percent: total > 0 ? (seconds / total) * 100 : 0,
  };
}
