import type { DailyLoad } from "./daily-load.js";
import { type FitnessConstants, type FitnessDay, type FitnessState, fitnessDays } from "./fitness.js";

export interface ProjectedDay extends DailyLoad, FitnessDay {}

/**
 * Fitness, fatigue and form carried on from a known evening through the load of the days that follow.
 * @param start the evening before the first of the loads
 * @param loads consecutive days, from {@link dailyLoad}
 */
export function projectFitness(
  start: FitnessState,
  loads: readonly DailyLoad[],
  constants?: FitnessConstants,
): ProjectedDay[] {
  const fitness = fitnessDays(
    start,
    loads.map(({ tss }) => tss),
    constants,
  );
  return fitness.flatMap((day, index) => {
    const load = loads[index];
    return load ? [{ ...load, ...day }] : [];
  });
}
