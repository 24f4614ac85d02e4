import { efficiencyFactor } from "./efficiency.js";
import { normalizedPower } from "./normalized-power.js";
import { average, type Trace } from "./trace.js";

/** Power of each half as NP (Friel), or as the average over the seconds with a heart rate (GoldenCheetah). */
export type DecouplingMode = "normalized" | "average";

/** Efficiency factors in W per bpm; unrounded. */
export interface Decoupling {
  efTotal: number | null;
  efFirst: number | null;
  efSecond: number | null;
  /** Loss of efficiency from the first half to the second; negative when the second was better. */
  percent: number | null;
}

/**
 * Aerobic decoupling (Pw:HR): how far heart rate drifts from power. Below 5 % is called aerobically fit.
 * The traces (W and bpm) are cut to the shorter one and halved by count, the odd second going to the second half.
 * Heart rates of 0 are dropouts and count in no heart-rate mean. With a speed trace and `average` it is Pa:HR.
 */
export function decoupling(power: Trace, heartRate: Trace, mode: DecouplingMode = "normalized"): Decoupling {
  const seconds = Math.min(power.length, heartRate.length);
  const half = Math.floor(seconds / 2);
  const efficiency = (from: number, to: number) =>
    efficiencyOf(power.slice(from, to), heartRate.slice(from, to), mode);
  const efFirst = efficiency(0, half);
  const efSecond = efficiency(half, seconds);
  return { efTotal: efficiency(0, seconds), efFirst, efSecond, percent: lossPercent(efFirst, efSecond) };
}

function efficiencyOf(power: Trace, heartRate: Trace, mode: DecouplingMode): number | null {
  const isBeating = (second: number) => (heartRate[second] ?? 0) > 0;
  const beats = heartRate.filter((_, second) => isBeating(second));
  const effort =
    mode === "normalized" ? normalizedPower(power) : average(power.filter((_, second) => isBeating(second)));
  return efficiencyFactor(effort, average(beats));
}

function lossPercent(first: number | null, second: number | null): number | null {
  return first === null || second === null || first === 0 ? null : ((first - second) / first) * 100;
}
