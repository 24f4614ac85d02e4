import { round } from "../values/number.js";
import { isPositive } from "./anchor.js";

export type ComplianceColour = "green" | "yellow" | "red" | "missed" | "unplanned";

export interface Compliance {
  /** Completed against planned, a whole percentage; null when there is nothing to compare. */
  percent: number | null;
  colour: ComplianceColour;
}

/**
 * How well a plan was followed, in the colours of TrainingPeaks' calendar: green 80-120 %, yellow 50-150 %, red beyond,
 * judged by the whole percentage. Planned and actual in the same unit (time, distance or TSS). An actual 0 is a result;
 * null is a workout not done.
 */
export function compliance(planned: number | null, actual: number | null): Compliance {
  if (!isPositive(planned)) return { percent: null, colour: "unplanned" };
  if (actual === null) return { percent: null, colour: "missed" };
  const percent = round((actual / planned) * 100);
  return { percent, colour: colourOf(percent) };
}

function colourOf(percent: number): ComplianceColour {
  if (percent >= 80 && percent <= 120) return "green";
  return percent >= 50 && percent <= 150 ? "yellow" : "red";
}
