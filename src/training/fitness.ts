/** Fitness and fatigue at the end of a day, in TSS a day. */
export interface FitnessState {
  /** Chronic training load, fitness. */
  ctl: number;
  /** Acute training load, fatigue. */
  atl: number;
}

/** One day of the performance management chart; unrounded. */
export interface FitnessDay extends FitnessState {
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
): FitnessDay[] {
  const ctlStep = stepOf(constants.ctlDays, constants.weights);
  const atlStep = stepOf(constants.atlDays, constants.weights);
  let evening = start;
  return dailyTss.map((dayTss) => {
    const tss = dayTss ?? 0;
    const { ctl, atl } = evening;
    evening = { ctl: ctl + (tss - ctl) * ctlStep, atl: atl + (tss - atl) * atlStep };
    return { ...evening, tsb: ctl - atl };
  });
}

/** Form on the day after. */
export function tsbNextDay({ ctl, atl }: FitnessState): number {
  return ctl - atl;
}

function stepOf(days: number, weights: FitnessConstants["weights"]): number {
  return weights === "linear" ? 1 / days : 1 - Math.exp(-1 / days);
}
