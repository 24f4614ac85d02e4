import { inLap, lapWindows, stepWindows, type Window } from "./laps.js";
import type { PlannedStep } from "./planned-steps.js";
import type { RawLap } from "./raw.js";

/** Where each step of a plan was done. */
export interface Match {
  /** `laps` of the device, or `clock`: no laps fit, and the plan was laid over the recording second by second. */
  by: "laps" | "clock";
  windows: Window[];
}

/** Share of the steps whose laps must be about as long as planned; auto-laps of a kilometre may happen to be as many. */
const NEEDED = 0.8;
const LENGTH_TOLERANCE = 0.4;
const SECONDS_TOLERANCE = 15;
/** How much longer or shorter the whole session may be for the clock to be believed. */
const CLOCK_TOLERANCE = 0.05;

/**
 * Finds the stretch of a recording for every step.
 * @param elapsed seconds of the recording
 * @returns undefined when neither the laps nor the clock fit the plan
 */
export function matchSteps(
  steps: readonly PlannedStep[],
  laps: readonly RawLap[],
  elapsed: number,
): Match | undefined {
  const candidates = [
    stepWindows(laps),
    lapWindows(laps.filter((lap) => inLap(lap, "WorkoutStepIndex") !== undefined)),
    lapWindows(laps),
  ];
  const windows = candidates.find((one) => one.length === steps.length && fits(steps, one));
  if (windows) return { by: "laps", windows };
  const byClock = clockWindows(steps, elapsed);
  return byClock && { by: "clock", windows: byClock };
}

function fits(steps: readonly PlannedStep[], windows: readonly Window[]): boolean {
  const near = steps.filter((step, index) => isNear(step, windows[index]));
  return near.length >= NEEDED * steps.length;
}

function isNear({ seconds, metres }: PlannedStep, window: Window | undefined): boolean {
  if (!window) return false;
  if (seconds !== undefined) return differsLittle(seconds, window.to - window.from, SECONDS_TOLERANCE);
  const covered = window.laps.map((lap) => inLap(lap, "TotalDistance"));
  if (metres === undefined || covered.includes(undefined)) return true;
  const total = covered.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  // The unit of the column follows the account's settings: metres, or kilometres.
  return differsLittle(metres, total, 50) || differsLittle(metres, total * 1000, 50);
}

function differsLittle(planned: number, actual: number, tolerance: number): boolean {
  return Math.abs(actual - planned) <= Math.max(tolerance, LENGTH_TOLERANCE * planned);
}

function clockWindows(steps: readonly PlannedStep[], elapsed: number): Window[] | undefined {
  if (steps.some(({ seconds }) => seconds === undefined)) return undefined;
  let end = 0;
  const windows = steps.map(({ seconds = 0 }) => {
    const from = end;
    end += seconds;
    return { from, to: end, laps: [] };
  });
  return Math.abs(end - elapsed) <= CLOCK_TOLERANCE * end ? windows : undefined;
}
