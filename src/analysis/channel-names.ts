import type { RawChannel } from "./raw.js";

/** Quantities the analysis works with, and the identifiers and names they have been seen under. */
const NAMES = {
  power: ["power"],
  heartRate: ["heartrate", "hr"],
  speed: ["speed"],
  cadence: ["cadence"],
} as const;

export type QuantityName = keyof typeof NAMES;

/** The identifier of the channel that holds a quantity. */
export function channelFor(
  channels: ReadonlyMap<string, RawChannel>,
  quantity: QuantityName,
): string | undefined {
  const wanted: readonly string[] = NAMES[quantity];
  const found = [...channels].find(([identifier, { friendlyName }]) =>
    [identifier, friendlyName ?? ""].some((name) => wanted.includes(plain(name))),
  );
  return found?.[0];
}

/** The identifier a caller means: spelling of case and spaces does not matter, the readable name is as good. */
export function namedChannel(channels: ReadonlyMap<string, RawChannel>, name: string): string | undefined {
  const found = [...channels].find(([identifier, { friendlyName }]) =>
    [identifier, friendlyName ?? ""].some((one) => plain(one) === plain(name)),
  );
  return found?.[0];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

const METRES_PER_SECOND: Readonly<Record<string, number>> = {
  "m/s": 1,
  "km/h": 1 / 3.6,
  kph: 1 / 3.6,
  mph: 0.44704,
};

/** A speed in m/s; undefined for a unit that is not known, as the unit follows the account's settings. */
export function metresPerSecond(
  value: number | undefined,
  unit: string | null | undefined,
): number | undefined {
  const factor = METRES_PER_SECOND[unit ?? ""];
  return value === undefined || factor === undefined ? undefined : value * factor;
}
