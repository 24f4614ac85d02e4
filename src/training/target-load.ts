import { TRAININGPEAKS_CONSTANTS } from "./fitness.js";

/** The even load that leads to a fitness; unrounded. */
export interface TargetLoad {
  /** TSS every day. Below 0 when even rest cannot bring CTL down that fast. */
  dailyTss: number;
  /** Change of CTL a week; 5 to 8 is the usual guide, 10 its upper end. */
  rampPerWeek: number;
}

/**
 * The same TSS every day that moves CTL from one value to another with linear weights.
 * Null without both values, or for less than one whole day.
 */
export function targetLoad(
  ctl: number | null,
  targetCtl: number | null,
  days: number,
  ctlDays: number = TRAININGPEAKS_CONSTANTS.ctlDays,
): TargetLoad | null {
  if (ctl === null || targetCtl === null || !Number.isInteger(days) || days < 1) return null;
  const kept = ((ctlDays - 1) / ctlDays) ** days;
  return {
    dailyTss: (targetCtl - ctl * kept) / (1 - kept),
    rampPerWeek: ((targetCtl - ctl) / days) * 7,
  };
}
