/** How a system divides an anchor: each zone's label and its lower bound in percent, lowest zone first. */
export type ZoneSystem = readonly (readonly [label: string, lowerPercent: number])[];

const COGGAN_POWER: ZoneSystem = [
  ["Recovery", 0],
  ["Endurance", 56],
  ["Tempo", 76],
  ["Threshold", 91],
  ["VO2 Max", 106],
  ["Anaerobic Capacity", 121],
];

/** Of functional threshold power. */
export const POWER_SYSTEMS = {
  coggan_power_6: COGGAN_POWER,
  coggan_power_7: [...COGGAN_POWER, ["Neuromuscular Power", 151]],
  friel_power_6: [
    ["1", 0],
    ["2", 55],
    ["3", 75],
    ["4", 90],
    ["5", 105],
    ["6", 121],
  ],
} as const satisfies Record<string, ZoneSystem>;

/** Of lactate threshold heart rate. */
export const THRESHOLD_HEART_RATE_SYSTEMS = {
  coggan_hr_5: [
    ["1", 0],
    ["2", 69],
    ["3", 84],
    ["4", 95],
    ["5", 106],
  ],
  friel_hr_bike_7: [
    ["1", 0],
    ["2", 81],
    ["3", 90],
    ["4", 94],
    ["5a", 100],
    ["5b", 103],
    ["5c", 107],
  ],
  friel_hr_run_7: [
    ["1", 0],
    ["2", 85],
    ["3", 90],
    ["4", 95],
    ["5a", 100],
    ["5b", 103],
    ["5c", 107],
  ],
} as const satisfies Record<string, ZoneSystem>;

/** Of maximum heart rate, or of the heart-rate reserve (Karvonen). */
export const MAXIMUM_5: ZoneSystem = [
  ["1", 50],
  ["2", 60],
  ["3", 70],
  ["4", 80],
  ["5", 90],
];

/** Friel's run zones: label and fast end, in percent of threshold time per kilometre; the last zone is open. */
export const FRIEL_RUN_PACE_7: readonly (readonly [label: string, fastPercent: number | null])[] = [
  ["1", 129],
  ["2", 114],
  ["3", 106],
  ["4", 100],
  ["5a", 97],
  ["5b", 90],
  ["5c", null],
];
