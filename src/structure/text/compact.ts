import type { SimpleStructure } from "../simple.js";
import { type Style, unitWord, writeText } from "./write.js";

/**
 * A structure in the shortest text, `10min 40-55%, 4x(8min 95%, 3min rest)`; read again, it is the same structure. A
 * heading says what percentages are of, unless that is usual in the sport.
 */
export function formatCompact(structure: SimpleStructure, sport?: string): string {
  const { primaryIntensityMetric: metric, distanceUnit, steps: elements } = structure;
  const outline = { metric, ...(distanceUnit === undefined ? {} : { distanceUnit }), elements };
  return writeText(outline, metric === "rpe" ? { ...COMPACT, target: rpeText } : COMPACT, sport);
}

const COMPACT: Style = {
  between: [", ", ", "],
  time: timeText,
  distance: (distance, unit) => `${distance}${unit === "meter" ? " " : ""}${unitWord(unit)}`,
  target: (values, sign) => `${values.join(sign)}%`,
  cadence: (numbers) => `${numbers}rpm`,
  open: "open",
  namesBasis: false,
  verbatim: true,
};

function rpeText(values: readonly number[], sign: string): string {
  return `RPE ${values.join(sign)}`;
}

/** `1h30min`, `10min`, `90s`. */
function timeText(seconds: number): string {
  if (seconds < 120 && seconds % 60 !== 0) return `${seconds}s`;
  const parts: [amount: number, unit: string][] = [
    [Math.floor(seconds / 3600), "h"],
    [Math.floor((seconds % 3600) / 60), "min"],
    [seconds % 60, "s"],
  ];
  return parts.map(([amount, unit]) => (amount === 0 ? "" : `${amount}${unit}`)).join("");
}
