import { isNumber, round } from "../values/number.js";
import type { Quantity } from "../values/quantity.js";

/** Time in zones of several workouts together. */

interface ZoneTimes {
  timeInZones?:
    | readonly {
        label?: string | null;
        minimum?: number | null;
        maximum?: number | null;
        seconds?: Quantity<"s"> | null;
      }[]
    | null;
}

interface Zone {
  label: string;
  min: number | undefined;
  max: number | undefined;
  seconds: number;
}

/**
 * Minutes and share of each zone, low to high; undefined where nothing was recorded. Zones are held together by their labels; where
 * their bounds changed in between, those of the last workout are told.
 */
export function zoneSum(times: readonly (ZoneTimes | null | undefined)[]) {
  const zones = new Map<string, Zone>();
  for (const one of times)
    for (const [index, zone] of (one?.timeInZones ?? []).entries()) {
      const label = zone.label || String(index + 1);
      const seconds = (zones.get(label)?.seconds ?? 0) + (isNumber(zone.seconds) ? zone.seconds : 0);
      zones.set(label, { label, min: known(zone.minimum), max: known(zone.maximum), seconds });
    }
  const total = [...zones.values()].reduce((sum, { seconds }) => sum + seconds, 0);
  if (total === 0) return undefined;
  return [...zones.values()].map(({ seconds, ...zone }) => ({
    ...zone,
    minutes: round(seconds / 60),
    percent: round((seconds / total) * 100),
  }));
}

/** Whether a workout has time in any zone. */
export function hasZones(details: { [kind in ZoneKind]?: ZoneTimes | null | undefined }): boolean {
  return KINDS.some((kind) => zoneSum([details[kind]]) !== undefined);
}

const KINDS = ["timeInPowerZones", "timeInHeartRateZones", "timeInSpeedZones"] as const;
type ZoneKind = (typeof KINDS)[number];

function known(value: number | null | undefined): number | undefined {
  return isNumber(value) ? round(value, 2) : undefined;
}
