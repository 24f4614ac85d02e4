import {
  type Best,
  type Decoupling,
  decoupling,
  meanMax,
  type PowerSummary,
  powerSummary,
} from "../training/index.js";
import { channelFor } from "./channel-names.js";
import type { Recording } from "./recording.js";
import { traceOf } from "./trace.js";

/** What the power of a recording says. */
export interface Effort {
  summary: PowerSummary;
  bests: (Best | null)[];
  decoupling: Decoupling | undefined;
}

/** Durations of the bests told, seconds. */
const BEST_SECONDS = [5, 60, 300, 1200] as const;
/** Below this decoupling says nothing. */
const SHORTEST_DECOUPLING_SECONDS = 1200;

/** Power of the whole recording; undefined when none was measured. Gaps count as 0, as coasting does. */
export function effortOf(recording: Recording): Effort | undefined {
  const power = trace(recording, "power");
  if (!power) return undefined;
  const heartRate = trace(recording, "heartRate");
  return {
    summary: powerSummary(power, null),
    bests: meanMax(power, BEST_SECONDS),
    decoupling:
      heartRate && power.length >= SHORTEST_DECOUPLING_SECONDS ? decoupling(power, heartRate) : undefined,
  };
}

function trace(recording: Recording, quantity: "power" | "heartRate") {
  const channel = channelFor(recording.channels, quantity);
  return channel === undefined ? undefined : traceOf(recording, channel);
}
