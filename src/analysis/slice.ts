import { meanOf } from "./numbers.js";
import type { Recording } from "./recording.js";

/** A part of a recording, thinned out. */
export interface Slice {
  /** Seconds one row stands for. */
  every: number;
  /** Seconds since the start, then a mean for each channel; null where nothing was measured. */
  rows: (number | null)[][];
}

/**
 * Means of channels over equal pieces of time.
 * @param from seconds
 * @param to seconds, not included
 * @param points most rows
 */
export function sliceOf(
  { times, columns }: Recording,
  channels: readonly string[],
  from: number,
  to: number,
  points: number,
): Slice {
  const last = Math.min(to, (times.at(-1) ?? 0) + 1);
  const every = Math.max(1, Math.ceil((last - from) / points));
  const buckets = new Map<number, number[]>();
  for (const [index, time] of times.entries()) {
    if (time < from || time >= last) continue;
    const bucket = Math.floor((time - from) / every);
    const members = buckets.get(bucket);
    if (members) members.push(index);
    else buckets.set(bucket, [index]);
  }
  const rows = [...buckets].map(([bucket, members]) => [
    from + bucket * every,
    ...channels.map((channel) => meanAt(columns.get(channel), members)),
  ]);
  return { every, rows };
}

function meanAt(values: readonly (number | null)[] | undefined, members: readonly number[]): number | null {
  return meanOf(members.map((index) => values?.[index] ?? null)) ?? null;
}
