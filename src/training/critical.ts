/** A best effort: what was done (metres, joules) in so many seconds. */
export interface Effort {
  seconds: number;
  /** Metres of a run, joules of a ride. */
  done: number;
}

/** What can be held for long, and what can be done above it. */
export interface CriticalModel {
  /** Critical speed in m/s, or critical power in W. */
  rate: number;
  /** D' in metres, or W' in joules. */
  reserve: number;
}

/** Below two minutes the model is not linear, above about half an hour nobody holds it. */
const SHORTEST_SECONDS = 120;
const LONGEST_SECONDS = 1800;
/** Bests of nearly the same length say nothing about the slope. */
const LEAST_SPREAD = 2;

/** The efforts the two-parameter model holds for. */
export function modelled<E extends Effort>(efforts: readonly E[]): E[] {
  return efforts.filter(({ seconds }) => seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS);
}

/** The line `done = rate · seconds + reserve` nearest to the efforts; null when they are too few, too alike or contradict it. */
export function criticalModel(efforts: readonly Effort[]): CriticalModel | null {
  const fitting = modelled(efforts);
  const times = fitting.map(({ seconds }) => seconds);
  if (fitting.length < 2 || Math.max(...times) < LEAST_SPREAD * Math.min(...times)) return null;
  const meanTime = mean(times);
  const meanDone = mean(fitting.map(({ done }) => done));
  const spread = fitting.reduce((sum, { seconds }) => sum + (seconds - meanTime) ** 2, 0);
  const together = fitting.reduce((sum, one) => sum + (one.seconds - meanTime) * (one.done - meanDone), 0);
  const rate = together / spread;
  const reserve = meanDone - rate * meanTime;
  return rate > 0 && reserve > 0 ? { rate, reserve } : null;
}

/** Seconds that the model gives for `done`; null where it does not hold: from two minutes to an hour. */
export function criticalSeconds({ rate, reserve }: CriticalModel, done: number): number | null {
  const seconds = (done - reserve) / rate;
  return seconds >= SHORTEST_SECONDS && seconds <= 2 * LONGEST_SECONDS ? seconds : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
