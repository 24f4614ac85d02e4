import type { Trace } from "../training/index.js";
import { longestStep } from "./gaps.js";
import type { Recording } from "./recording.js";

/** Two days: no recording is longer, and a wrong `time` must not fill the memory. */
const LONGEST_SECONDS = 172_800;

/**
 * A channel as one sample per second, the form the training maths takes. A value stands until the next one; gaps are null.
 * Undefined when the channel was not recorded.
 */
export function traceOf(recording: Recording, channel: string): Trace | undefined {
  const values = recording.columns.get(channel);
  const last = recording.times.at(-1) ?? 0;
  if (!values?.some((value) => value !== null) || last > LONGEST_SECONDS) return undefined;
  const trace = new Array<number | null>(Math.floor(last) + 1).fill(null);
  const longest = longestStep(recording);
  for (const [index, time] of recording.times.entries()) {
    const next = recording.times[index + 1] ?? time + 1;
    const until = next - time > longest ? time + recording.interval : next;
    trace.fill(values[index] ?? null, Math.max(0, Math.floor(time)), Math.ceil(until));
  }
  return trace;
}
