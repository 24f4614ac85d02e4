/** What a recording says of itself, read before it is sent anywhere. */
export interface RecordingFacts {
  /** When it began, in milliseconds since 1970. */
  startMs: number | undefined;
  /** What the recorder's clock was ahead of UTC, where the file tells; TCX and GPX mostly tell UTC alone. */
  offsetMs: number | undefined;
  /** Sports of its parts in TrainingPeaks' words, each once; empty when the file does not say. */
  sports: string[];
  /** Without pauses where the file tells them. */
  seconds: number | undefined;
  metres: number | undefined;
}

/** Facts of a recording, or what the file is instead: `a planned workout`. */
export type FactsOrKind = { facts: RecordingFacts } | { kind: string };

/** The calendar days it may have begun on: one when the clock's offset is known, else all that some time zone makes of it. */
export function possibleDays({ startMs, offsetMs }: RecordingFacts): string[] {
  if (startMs === undefined) return [];
  const offsets = offsetMs === undefined ? [WESTMOST_MS, EASTMOST_MS] : [offsetMs];
  return [...new Set(offsets.map((offset) => new Date(startMs + offset).toISOString().slice(0, 10)))];
}

const HOUR_MS = 3_600_000;
const WESTMOST_MS = -12 * HOUR_MS;
const EASTMOST_MS = 14 * HOUR_MS;
