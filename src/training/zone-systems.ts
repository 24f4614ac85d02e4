/** How a zone system divides a threshold: where each zone begins, in percent. */
export interface ZoneSystem {
  labels: readonly string[];
  /** Lower bounds, lowest zone first, in percent of the anchor. */
  lowerPercent: readonly number[];
}

const COGGAN_LABELS = [
  "Recovery",
  "Endurance",
  "Tempo",
  "Threshold",
  "VO2 Max",
  "Anaerobic Capacity",
] as const;
const FRIEL_LABELS = ["1", "2", "3", "4", "5a", "5b", "5c"] as const;
const FIVE_LABELS = ["1", "2", "3", "4", "5"] as const;
const MAXIMUM_PERCENT = [50, 60, 70, 80, 90] as const;

/** Of functional threshold power. */
export const POWER_SYSTEMS = {
  coggan_power_6: { labels: COGGAN_LABELS, lowerPercent: [0, 56, 76, 91, 106, 121] },
  coggan_power_7: {
    labels: [...COGGAN_LABELS, "Neuromuscular Power"],
    lowerPercent: [0, 56, 76, 91, 106, 121, 151],
  },
  friel_power_6: { labels: ["1", "2", "3", "4", "5", "6"], lowerPercent: [0, 55, 75, 90, 105, 121] },
} as const satisfies Record<string, ZoneSystem>;

/** Of lactate threshold heart rate. */
export const THRESHOLD_HEART_RATE_SYSTEMS = {
  coggan_hr_5: { labels: FIVE_LABELS, lowerPercent: [0, 69, 84, 95, 106] },
  friel_hr_bike_7: { labels: FRIEL_LABELS, lowerPercent: [0, 81, 90, 94, 100, 103, 107] },
  friel_hr_run_7: { labels: FRIEL_LABELS, lowerPercent: [0, 85, 90, 95, 100, 103, 107] },
} as const satisfies Record<string, ZoneSystem>;

/** Of maximum heart rate. */
export const MAX_HEART_RATE_5: ZoneSystem = { labels: FIVE_LABELS, lowerPercent: MAXIMUM_PERCENT };

/** Of the heart-rate reserve, maximum less rest (Karvonen). */
export const KARVONEN_5: ZoneSystem = { labels: FIVE_LABELS, lowerPercent: MAXIMUM_PERCENT };

/** Friel's run zones: percent of threshold time per kilometre between one zone and the next faster. */
export const FRIEL_RUN_PACE_7 = {
  labels: FRIEL_LABELS,
  boundaryPercent: [129, 114, 106, 100, 97, 90],
} as const;
