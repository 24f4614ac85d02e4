import type { AthleteThresholds } from "./load/thresholds.js";
import type { DistanceUnit } from "./simple.js";

/** One zone: watts, beats per minute, or metres per second. */
export interface ZoneBand {
  minimum: number;
  maximum: number;
  label?: string | null | undefined;
}

/** What is known of the sport and the athlete a structure is written for. Anything may be missing. */
export interface SessionContext extends AthleteThresholds {
  /** The name TrainingPeaks gives the sport. */
  sport?: string | undefined;
  powerZones?: readonly ZoneBand[] | undefined;
  heartRateZones?: readonly ZoneBand[] | undefined;
  paceZones?: readonly ZoneBand[] | undefined;
  /** The unit of the athlete's pool. */
  poolUnit?: DistanceUnit | undefined;
}
