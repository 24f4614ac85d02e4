import type { Recording } from "./recording.js";

/** Where nothing was recorded, in seconds. */
export interface Gap {
  from: number;
  seconds: number;
}

/** A pause is longer than this, and than a few usual intervals of the recording. */
const SHORTEST_SECONDS = 10;
const SHORTEST_INTERVALS = 5;

/** Longest distance of two samples that still belong together, seconds. */
export function longestStep({ interval }: Pick<Recording, "interval">): number {
  return Math.max(SHORTEST_SECONDS, SHORTEST_INTERVALS * interval);
}

/** Pauses and dropouts of the whole recording. */
export function gapsIn(recording: Recording): Gap[] {
  const longest = longestStep(recording);
  return recording.times.flatMap((time, index) => {
    const before = recording.times[index - 1];
    return before !== undefined && time - before > longest
      ? [{ from: before, seconds: time - before - recording.interval }]
      : [];
  });
}

/** How long each sample stands for: until the next one, and no longer than usual ahead of a gap. */
export function sampleSeconds(recording: Recording): number[] {
  const longest = longestStep(recording);
  return recording.times.map((time, index) => {
    const step = (recording.times[index + 1] ?? time + recording.interval) - time;
    return step > longest ? recording.interval : step;
  });
}
