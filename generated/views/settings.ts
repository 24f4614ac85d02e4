// Generated from specs/views/settings.yaml by `npm run codegen`. Do not edit.
import { paceOf, paceUnitOf } from "../../src/expressions/pace.js";
import { rounded } from "../../src/expressions/units.js";
import { paceBand } from "../../src/expressions/zone-bands.js";
import { zoneSports } from "../tables.js";
import type {
  HeartRateZoneSet,
  HeartRateZones,
  PaceZones,
  PowerZoneSet,
  PowerZones,
  SpeedZoneSet,
} from "../types.js";

/** Power zones of one sport. */
export function powerZones(set: PowerZoneSet): PowerZones {
  return {
    workout_type: zoneSports.nameOf(set.workoutTypeId),
    workout_type_id: set.workoutTypeId,
    calculation_method: set.calculationMethod,
    threshold_watts: set.threshold,
    zones: set.zones.map((band) => ({ label: band.label, min_watts: band.minimum, max_watts: band.maximum })),
  };
}

/** Heart-rate zones of one sport. */
export function heartRateZones(set: HeartRateZoneSet): HeartRateZones {
  return {
    workout_type: zoneSports.nameOf(set.workoutTypeId),
    workout_type_id: set.workoutTypeId,
    calculation_method: set.calculationMethod,
    threshold_bpm: set.threshold,
    max_bpm: set.maximumHeartRate,
    resting_bpm: set.restingHeartRate,
    zones: set.zones.map((band) => ({ label: band.label, min_bpm: band.minimum, max_bpm: band.maximum })),
  };
}

/** Pace zones of one sport; paces per 100 m for swimming, else per kilometre. */
export function paceZones(set: SpeedZoneSet): PaceZones {
  return {
    workout_type: zoneSports.nameOf(set.workoutTypeId),
    workout_type_id: set.workoutTypeId,
    calculation_method: set.calculationMethod,
    threshold_pace: paceOf(set.threshold, set.workoutTypeId),
    threshold_m_per_s: rounded(set.threshold, 4),
    zones: set.zones.map((band, i, all) => ({
      label: band.label,
      range: paceBand(band, i === all.length - 1, paceUnitOf(set.workoutTypeId)),
      min_m_per_s: rounded(band.minimum, 4),
      max_m_per_s: i === all.length - 1 ? undefined : rounded(band.maximum, 4),
    })),
  };
}
