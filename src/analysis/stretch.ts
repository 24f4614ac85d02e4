import { channelFor, metresPerSecond, type QuantityName } from "./channel-names.js";
import { inLap, type Window } from "./laps.js";
import { meanOf } from "./numbers.js";
import type { RawLaps } from "./raw.js";
import type { Recording } from "./recording.js";

/** What was done in a stretch of a recording. */
export interface Stretch {
  seconds: number;
  /** W */
  power?: number;
  /** Beats a minute. */
  heartRate?: number;
  /** m/s */
  speed?: number;
}

/** Means of a stretch: from the samples, or from the device's own lap where there are none. */
export function stretchIn(
  recording: Recording | undefined,
  laps: RawLaps | undefined,
  window: Window,
): Stretch {
  const mean = (quantity: QuantityName) => recording && meanIn(recording, quantity, window);
  const lap = (column: string) => (window.laps.length === 1 ? inLap(window.laps[0], column) : undefined);
  const speedChannel = recording && channelFor(recording.channels, "speed");
  const unit = speedChannel === undefined ? undefined : recording?.channels.get(speedChannel)?.unit;
  const values = {
    power: mean("power") ?? lap("AveragePower"),
    heartRate: mean("heartRate") ?? lap("AverageHeartRate"),
    speed:
      metresPerSecond(mean("speed"), unit) ??
      metresPerSecond(lap("AverageSpeed"), laps?.columnMetadata?.AverageSpeed?.unit),
  };
  const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { seconds: window.to - window.from, ...known };
}

function meanIn({ times, columns, channels }: Recording, quantity: QuantityName, { from, to }: Window) {
  const channel = channelFor(channels, quantity);
  const values = channel === undefined ? undefined : columns.get(channel);
  return values && meanOf(values.filter((_, index) => isBetween(times[index], from, to)));
}

function isBetween(time: number | undefined, from: number, to: number): boolean {
  return time !== undefined && time >= from && time < to;
}
