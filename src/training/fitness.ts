/** Fitness and fatigue at the end of a day, in TSS a day. */
export interface FitnessState {
  /** Chronic training load, fitness. */
  ctl: number;
  /** Acute training load, fatigue. */
  atl: number;
}

/** One day of the performance management chart; unrounded. */
export interface DailyFitness extends FitnessState {
  /** Form: training stress balance of the evening before. */
  tsb: number;
}

export interface FitnessConstants {
  ctlDays: number;
  atlDays: number;
  /** `linear` steps by 1/days, as TrainingPeaks does; `exponential` by 1 - e^(-1/days). Never mix the two. */
  weights: "linear" | "exponential";
}

export const TRAININGPEAKS_CONSTANTS: FitnessConstants = { ctlDays: 42, atlDays: 7, weights: "linear" };

/**
 * CTL, ATL and TSB for consecutive days. Every calendar day is one entry; null is a day without workouts and counts 0.
 * @param start the evening before the first day
 */
export function fitnessDays(
  start: FitnessState,
  dailyTss: readonly (number | null)[],
  constants: FitnessConstants = TRAININGPEAKS_CONSTANTS,
): DailyFitness[] {
  let evening = start;
  return dailyTss.map((tss) => {
    const day = dayAfter(evening, tss ?? 0, constants);
    evening = day;
    return day;
  });
}

/** The day that follows an evening, with its TSS. */
export function dayAfter(
  evening: FitnessState,
  tss: number,
  { ctlDays, atlDays, weights }: FitnessConstants = TRAININGPEAKS_CONSTANTS,
): DailyFitness {
  return {
    ctl: evening.ctl + (tss - evening.ctl) * dayWeight(ctlDays, weights),
    atl: evening.atl + (tss - evening.atl) * dayWeight(atlDays, weights),
    tsb: tsbNextDay(evening),
  };
}

/** Form on the day after this evening. */
export function tsbNextDay({ ctl, atl }: FitnessState): number {
  return ctl - atl;
}

function dayWeight(days: number, weights: FitnessConstants["weights"]): number {
  return weights === "linear" ? 1 / days : 1 - Math.exp(-1 / days);
}
