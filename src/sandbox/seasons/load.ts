import { type Effort, effortsOf, speedOf } from "./effort.js";
import type { Person } from "./people.js";
import type { Session } from "./sessions.js";

/** What a session asks for. */
export interface Load {
  hours: number;
  /** IF, a fraction. */
  intensity: number;
  tss: number;
}

/** Training stress of hours at an intensity factor. */
export function tssOf(hours: number, intensity: number): number {
  return hours * intensity ** 2 * 100;
}

export function loadOf(session: Session, person: Person): Load {
  if (!session.structure) {
    const hours = session.minutes / 60;
    return { hours, intensity: session.intensity, tss: tssOf(hours, session.intensity) };
  }
  const efforts = effortsOf(session.structure, speedOf(person, session.sport));
  const hours = efforts.reduce((sum, { seconds }) => sum + seconds, 0) / 3600;
  const intensity = normalised(efforts);
  return { hours, intensity, tss: tssOf(hours, intensity) };
}

const WINDOW_SECONDS = 30;

/** Fourth-power mean of the complete 30-second means: the way TrainingPeaks plans load. Source: structure-math 3.1. */
function normalised(efforts: Effort[]): number {
  const trace = new Float64Array(efforts.reduce((sum, { seconds }) => sum + seconds, 0));
  let from = 0;
  for (const { seconds, intensity } of efforts) {
    trace.fill(intensity, from, from + seconds);
    from += seconds;
  }
  let window = 0;
  let powers = 0;
  for (let second = 0; second < trace.length; second += 1) {
    window += (trace[second] ?? 0) - (trace[second - WINDOW_SECONDS] ?? 0);
    const square = (window / WINDOW_SECONDS) * (window / WINDOW_SECONDS);
    if (second >= WINDOW_SECONDS - 1) powers += square * square;
  }
  return (powers / (trace.length - WINDOW_SECONDS + 1)) ** 0.25;
}
