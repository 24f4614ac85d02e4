import { round } from "../values/number.js";
import type { Quantity } from "../values/quantity.js";

/** Conversions between the units of the API and those of the tools. Null and undefined pass through (KB-27, KB-30). */

type Maybe<T> = T | null | undefined;
/** Null or undefined where the given value may be so. */
type Missing<Value> = Extract<Value, null | undefined>;

/** Hours to minutes, to a tenth of a minute. */
export function hoursToMinutes<V extends Maybe<Quantity<"h">>>(hours: V): Quantity<"min"> | Missing<V> {
  return convert(hours, (value) => round(value * 60, 1));
}

/** Minutes to hours, unrounded: what TrainingPeaks stores. */
export function minutesToHours<V extends Maybe<Quantity<"min">>>(minutes: V): Quantity<"h"> | Missing<V> {
  return convert(minutes, (value) => value / 60);
}

/** Minutes to seconds. */
export function minutesToSeconds<V extends Maybe<Quantity<"min">>>(minutes: V): Quantity<"s"> | Missing<V> {
  return convert(minutes, (value) => value * 60);
}

/** Hours to seconds. */
export function hoursToSeconds<V extends Maybe<Quantity<"h">>>(hours: V): Quantity<"s"> | Missing<V> {
  return convert(hours, (value) => value * 3600);
}

/** Seconds to hours, unrounded. */
export function secondsToHours<V extends Maybe<Quantity<"s">>>(seconds: V): Quantity<"h"> | Missing<V> {
  return convert(seconds, (value) => value / 3600);
}

/** Seconds to minutes, to a tenth of a minute. */
export function secondsToMinutes<V extends Maybe<Quantity<"s">>>(seconds: V): Quantity<"min"> | Missing<V> {
  return convert(seconds, (value) => round(value / 60, 1));
}

/** Metres to kilometres, to the metre. */
export function metresToKm<V extends Maybe<Quantity<"m">>>(metres: V): Quantity<"km"> | Missing<V> {
  return convert(metres, (value) => round(value / 1000, 3));
}

/** Kilometres to metres. */
export function kmToMetres<V extends Maybe<Quantity<"km">>>(kilometres: V): Quantity<"m"> | Missing<V> {
  return convert(kilometres, (value) => round(value * 1000, 3));
}

/** `value` to `digits` decimals, half away from zero, in the unit it came in. */
export function rounded<V extends Maybe<number>>(value: V, digits = 0): V {
  return convert(value, (number) => round(number, digits)) as V;
}

function convert<V extends Maybe<number>>(value: V, by: (value: number) => number): number | Missing<V> {
  return value === null || value === undefined ? (value as Missing<V>) : by(value);
}
