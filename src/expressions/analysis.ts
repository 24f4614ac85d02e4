import { namedChannel } from "../analysis/channel-names.js";
import { gapsIn } from "../analysis/gaps.js";
import { inLap, lapSpeed } from "../analysis/laps.js";
import type { RawCharts, RawLap, RawLaps, RawSummary } from "../analysis/raw.js";
import { type Recording, readRecording } from "../analysis/recording.js";
import { zoneTimes } from "../analysis/zone-times.js";
import { formatPace, type PaceUnit } from "../training/index.js";
import { isNumber, round } from "../values/number.js";
import type { DateTime, Quantity } from "../values/quantity.js";

type Charts = RawCharts | null | undefined;
type Laps = RawLaps | null | undefined;

/** Whole time of a recording, seconds, whatever unit the total claims. */
export function elapsedSeconds(summary: RawSummary): Quantity<"s"> | undefined {
  const value = summary.data?.TotalElapsedTime?.value;
  return isNumber(value) ? value : undefined;
}

/** When the recording ended, in local time; undefined when its start or its length is not known. */
export function stopTime(summary: RawSummary): DateTime | undefined {
  const elapsed = elapsedSeconds(summary);
  const start = Date.parse(`${(summary.startTimestamp ?? "").slice(0, 19)}Z`);
  if (elapsed === undefined || Number.isNaN(start)) return undefined;
  return new Date(start + elapsed * 1000).toISOString().slice(0, 19);
}

/** Totals by readable name (NP), each with the unit it came in: values follow the account's unit settings (KB-92). */
export function totalsByName(summary: RawSummary): Record<string, { value: unknown; unit?: string }> {
  const totals = Object.entries(summary.data ?? {}).filter(
    ([, { value }]) => value !== null && value !== "NaN",
  );
  return Object.fromEntries(
    totals.map(([identifier, { friendlyName, value, unit }]) => [
      friendlyName || identifier,
      { value: isNumber(value) ? round(value, 3) : value, ...(unit ? { unit } : {}) },
    ]),
  );
}

/** The samples as columns; undefined for a workout without device data. */
export function recordingOf(charts: Charts, summary: RawSummary): Recording | undefined {
  return charts ? readRecording(charts, elapsedSeconds(summary)) : undefined;
}

/** Channels with their range and the time in each zone. */
export function channelList(recording: Recording) {
  return [...recording.channels].map(([identifier, { friendlyName, unit, minimum, maximum, average }]) => ({
    identifier,
    name: friendlyName ?? identifier,
    unit: unit ?? undefined,
    min: tenths(minimum),
    max: tenths(maximum),
    average: tenths(average),
    zones: zonesOf(recording, identifier),
  }));
}

function zonesOf(recording: Recording, channel: string) {
  const zones = zoneTimes(recording, channel);
  if (zones.length === 0) return undefined;
  return zones.map(({ seconds, percent, ...zone }) => ({
    ...zone,
    minutes: round(seconds / 60, 1),
    percent: round(percent),
  }));
}

function tenths(value: number | null | undefined): number | undefined {
  return isNumber(value) ? round(value, 1) : undefined;
}

/** Pauses and dropouts: how many, how long together, and the longest. Undefined without any. */
export function gapSummary(recording: Recording) {
  const gaps = gapsIn(recording);
  const [longest] = [...gaps].sort((a, b) => b.seconds - a.seconds);
  if (!longest) return undefined;
  return {
    count: gaps.length,
    seconds: round(gaps.reduce((sum, gap) => sum + gap.seconds, 0)),
    longest_seconds: round(longest.seconds),
    longest_at_minute: round(longest.from / 60, 1),
  };
}

/** Columns of a lap that an assistant can use; the rest stands in the saved file. */
const LAP_COLUMNS = [
  "Name",
  "Intensity",
  "WorkoutStepIndex",
  "startOffsetSeconds",
  "TotalElapsedTime",
  "TotalDistance",
  "AveragePower",
  "NormalizedPower",
  "AverageHeartRate",
  "AverageSpeed",
  "AveragePace",
  "AverageCadence",
  "TotalAscent",
] as const;
const MOST_LAPS = 50;

/** Units of the columns, where TrainingPeaks tells them. */
export function lapUnits(laps: Laps): Record<string, string> {
  return Object.fromEntries(
    presentColumns(laps).flatMap((identifier) => {
      const unit = laps?.columnMetadata?.[identifier]?.unit;
      return unit ? [[identifier, unit]] : [];
    }),
  );
}

/** Laps in these columns, the first fifty; with a pace for sports that go by it. */
export function lapRows(laps: Laps, paceUnit?: PaceUnit): Record<string, unknown>[] {
  const columns = presentColumns(laps);
  return (laps?.data ?? [])
    .slice(0, MOST_LAPS)
    .map((lap) =>
      Object.fromEntries([
        ...columns.flatMap((column) => (isKnown(lap[column]) ? [[column, shown(lap, column)]] : [])),
        ...lapPace(lap, laps, paceUnit),
      ]),
    );
}

function lapPace(lap: RawLap, laps: Laps, unit: PaceUnit | undefined): [string, string][] {
  const pace = unit && formatPace(lapSpeed(lap, laps?.columnMetadata) ?? null, unit);
  return pace ? [["Pace", pace]] : [];
}

function presentColumns(laps: Laps): string[] {
  return LAP_COLUMNS.filter((column) => laps?.data?.some((lap) => isKnown(lap[column])));
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "NaN";
}

function shown(lap: RawLap, column: string): unknown {
  const value = inLap(lap, column);
  return value === undefined ? lap[column] : round(value, 2);
}

/** The first name that no channel has; undefined when all are known. */
export function unknownChannel(recording: Recording, names: readonly string[]): string | undefined {
  return names.find((name) => namedChannel(recording.channels, name) === undefined);
}

/** Names of the channels, which a device may have given. */
export function channelNames(recording: Recording): string[] {
  return [...recording.channels.keys()];
}
