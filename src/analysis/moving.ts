import { channelFor, metresPerSecond } from "./channel-names.js";
import { longestStep } from "./gaps.js";
import type { Recording } from "./recording.js";
import { traceOf } from "./trace.js";

/** What became of each second from the start to the end of a recording. */
export type Second = "moving" | "coasting" | "standing" | "unrecorded";

/** Below this nobody rides or runs; GPS drifts about as much at a standstill. */
const STANDING_BELOW = 0.5;
/** A shorter halt, as at a corner, belongs to the effort. */
const SHORTEST_STOP_SECONDS = 10;

/**
 * Tells riding, coasting (no power, but moving), standing and paused apart, second by second. Power at no speed is a
 * trainer, not a stop. Without a speed channel nothing is known of standing: only what was not recorded is a stop.
 */
export function secondsOf(recording: Recording): Second[] {
  const recorded = recordedSeconds(recording);
  const power = traceFor(recording, "power");
  const speed = traceFor(recording, "speed");
  const factor = speedFactor(recording);
  const isStill = recorded.map(
    (isRecorded, second) => isRecorded && isBelow(speed?.[second], factor) && (power?.[second] ?? 0) <= 0,
  );
  const isStop = longRuns(isStill, SHORTEST_STOP_SECONDS);
  return recorded.map((isRecorded, second) => {
    if (!isRecorded) return "unrecorded";
    if (isStop[second]) return "standing";
    return power?.[second] === 0 && speed !== undefined && !isStill[second] ? "coasting" : "moving";
  });
}

function recordedSeconds(recording: Recording): boolean[] {
  const { times, interval } = recording;
  const recorded = new Array<boolean>(Math.floor(times.at(-1) ?? -1) + 1).fill(false);
  const longest = longestStep(recording);
  for (const [index, time] of times.entries()) {
    const next = times[index + 1] ?? time + 1;
    recorded.fill(
      true,
      Math.max(0, Math.floor(time)),
      Math.ceil(next - time > longest ? time + interval : next),
    );
  }
  return recorded;
}

function traceFor(recording: Recording, quantity: "power" | "speed") {
  const channel = channelFor(recording.channels, quantity);
  return channel === undefined ? undefined : traceOf(recording, channel);
}

/** To m/s; undefined where the unit is not known, and then only exactly 0 is standing. */
function speedFactor({ channels }: Recording): number | undefined {
  const channel = channelFor(channels, "speed");
  return channel === undefined ? undefined : metresPerSecond(1, channels.get(channel)?.unit);
}

function isBelow(speed: number | null | undefined, factor: number | undefined): boolean {
  if (speed === null || speed === undefined) return false;
  return factor === undefined ? speed === 0 : speed * factor < STANDING_BELOW;
}

/** Keeps only the stretches of `true` that last long enough. */
function longRuns(values: readonly boolean[], shortest: number): boolean[] {
  const kept = values.slice();
  let start = 0;
  for (let at = 0; at <= values.length; at++) {
    if (values[at]) continue;
    if (at - start < shortest) kept.fill(false, start, at);
    start = at + 1;
  }
  return kept;
}
