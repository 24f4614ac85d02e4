import type { DailyLoad } from "./daily-load.js";
import { type DailyFitness, dayAfter, type FitnessConstants, type FitnessState } from "./fitness.js";

export interface ProjectedDay extends DailyLoad, DailyFitness {}

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
  let evening = start;
  return loads.map((load) => {
    const day = { ...load, ...dayAfter(evening, load.tss, constants) };
    evening = day;
    return day;
  });
}
