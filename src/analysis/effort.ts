import {
  average,
  type Best,
  type Decoupling,
  decoupling,
  meanMax,
  normalizedPower,
  type PowerSummary,
  powerSummary,
  type Trace,
  variabilityIndex,
} from "../training/index.js";
import { channelFor, type QuantityName } from "./channel-names.js";
import { type Second, secondsOf } from "./moving.js";
import type { Recording } from "./recording.js";
import { traceOf } from "./trace.js";

/** What the samples of a recording say about the effort. Stops, recorded or not, are not effort and count nowhere but in `bests`. */
export interface Effort {
  /** Of the power; undefined where none was measured. */
  summary: PowerSummary | undefined;
  /** By the clock: an effort is not joined across a stop. */
  bests: (Best | null)[];
  /** Undefined without a heart rate, and below 20 minutes. */
  drift: Drift | undefined;
  /** Seconds of each kind. */
  seconds: Readonly<Record<Second, number>>;
}

/** Heart rate against power (Pw:HR) or speed (Pa:HR), second half against first. */
export interface Drift extends Decoupling {
  by: "power" | "pace";
  /** Normalized over average of the quantity: how uneven the effort was. */
  variability: number;
}

/** Durations of the bests told, seconds. */
const BEST_SECONDS = [5, 60, 300, 1200] as const;
/** Below this decoupling says nothing. */
const SHORTEST_DRIFT_SECONDS = 1200;

/** The effort of a whole recording; undefined when neither power nor speed was measured. @param isOnFoot its drift is by pace */
export function effortOf(recording: Recording, isOnFoot: boolean): Effort | undefined {
  const seconds = secondsOf(recording);
  const power = trace(recording, "power");
  const speed = trace(recording, "speed");
  if (!power && !speed) return undefined;
  const riding = power && movingOf(power, seconds);
  const basis = isOnFoot && speed ? "pace" : "power";
  const heartRate = trace(recording, "heartRate");
  const effort = basis === "pace" ? speed && movingOf(speed, seconds) : riding;
  return {
    summary: riding && powerSummary(riding, null),
    bests: power ? meanMax(power, BEST_SECONDS) : [],
    drift: effort && heartRate && driftOf(effort, movingOf(heartRate, seconds), basis),
    seconds: countsOf(seconds),
  };
}

function driftOf(effort: Trace, heartRate: Trace, by: Drift["by"]): Drift | undefined {
  if (effort.length < SHORTEST_DRIFT_SECONDS) return undefined;
  const variability = variabilityIndex(normalizedPower(effort), average(effort));
  if (variability === null) return undefined;
  return { ...decoupling(effort, heartRate, by === "pace" ? "average" : "normalized"), by, variability };
}

function trace(recording: Recording, quantity: QuantityName): Trace | undefined {
  const channel = channelFor(recording.channels, quantity);
  return channel === undefined ? undefined : traceOf(recording, channel);
}

function movingOf(values: Trace, seconds: readonly Second[]): Trace {
  return values.filter((_, second) => seconds[second] === "moving" || seconds[second] === "coasting");
}

function countsOf(seconds: readonly Second[]): Record<Second, number> {
  const counts = { moving: 0, coasting: 0, standing: 0, unrecorded: 0 };
  for (const second of seconds) counts[second] += 1;
  return counts;
}
