import type { Id, Quantity } from "../values/quantity.js";

/** Methods of TrainingPeaks' zone calculator. The service lists none; these numbers have been seen to answer. */
const SEEN = { power: [1, 2, 3, 4, 5, 6, 7], heartrate: [1, 2, 3, 4, 5, 31], speed: [2, 5, 14] };

type Metric = keyof typeof SEEN;
const METRICS: readonly Metric[] = ["power", "heartrate", "speed"];

/** The methods to ask the calculator for: those that were seen, and further numbers, each once. */
export function zoneProbes(
  metric: Metric | undefined,
  further: readonly number[],
): { metric: Metric; method: Id<"zoneMethod"> }[] {
  return METRICS.filter((one) => metric === undefined || one === metric).flatMap((one) =>
    [...new Set([...SEEN[one], ...further])].map((method) => ({ metric: one, method })),
  );
}

/** The threshold of a new set in the unit of its metric: a speed as it is, watts and beats in whole numbers. */
export function thresholdAsked(threshold: number | undefined, speed: Quantity<"m/s"> | undefined): number {
  return speed ?? Math.round(threshold ?? 0);
}
