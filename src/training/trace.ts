/** One sample per second; null where nothing was recorded. */
export type Trace = readonly (number | null)[];

/** A gap in the recording counts as 0, as coasting does: leaving it out would move what comes after. */
export function sampleOrZero(sample: number | null): number {
  return sample !== null && Number.isFinite(sample) ? sample : 0;
}

/** Mean over every second, gaps as 0, in the unit of the trace. Null for an empty trace. */
export function average(trace: Trace): number | null {
  if (trace.length === 0) return null;
  return trace.reduce<number>((sum, sample) => sum + sampleOrZero(sample), 0) / trace.length;
}
