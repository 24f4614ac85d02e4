import { formatPace, type PaceUnit, powerZones } from "../training/index.js";
import { isNumber } from "../values/number.js";
import type { Quantity } from "../values/quantity.js";
import type { Band, CalculatedZones, ZoneSet } from "./zone-sets.js";

/** New bands for a zone set. The server stores bands as they are sent and recomputes nothing (KB-66). */
export interface NewBands {
  /** `calculator`: TrainingPeaks' own, `scaled`: in proportion, `kept`: unchanged, `standard`: made afresh. */
  source: "calculator" | "scaled" | "kept" | "standard";
  zones: Band[];
}

/** How a metric counts: whole watts and beats, or speeds as they are. */
export type Precision = "whole" | "exact";

/** Bands from the calculator, else the old ones in proportion; undefined when there is nothing to go by. */
export function newBands(
  set: ZoneSet,
  threshold: number | undefined,
  calculated: CalculatedZones | undefined,
  precision: Precision,
): NewBands | undefined {
  const zones = calculatedBands(calculated, precision);
  if (zones) return { source: "calculator", zones };
  if (threshold === undefined) return { source: "kept", zones: [...set.zones] };
  return scaledBands(set, threshold, precision);
}

/** The bands of the calculator's answer; undefined unless every bound is a number. */
function calculatedBands(calculated: CalculatedZones | undefined, precision: Precision): Band[] | undefined {
  const bands = (calculated?.zones ?? []).flatMap((zone) => {
    const minimum = precision === "exact" ? zone.minimumAsDouble : zone.minimum;
    const maximum = precision === "exact" ? zone.maximumAsDouble : zone.maximum;
    return isNumber(minimum) && isNumber(maximum) ? [{ label: zone.label ?? "", minimum, maximum }] : [];
  });
  return bands.length > 0 && bands.length === calculated?.zones?.length ? bands : undefined;
}

/** All bounds in the ratio of the thresholds, but the last one's maximum, which is a sentinel. */
function scaledBands(set: ZoneSet, threshold: number, precision: Precision): NewBands | undefined {
  if (!set.threshold || set.threshold < 0 || set.zones.length === 0) return undefined;
  const ratio = threshold / set.threshold;
  const scaled = (bound: number) => (precision === "whole" ? Math.round(bound * ratio) : bound * ratio);
  const last = set.zones.length - 1;
  const zones = set.zones.map((zone, index) => ({
    ...zone,
    minimum: scaled(zone.minimum),
    maximum: index === last ? zone.maximum : scaled(zone.maximum),
  }));
  return { source: "scaled", zones };
}

/** Coggan's six power zones, under the labels of the set when it has six. */
export function standardPowerBands(set: ZoneSet, ftp: Quantity<"W">): NewBands {
  const own = set.zones.map(({ label }) => label);
  const zones = (powerZones("coggan_power_6", ftp) ?? []).map(({ label, min, max }, index, all) => ({
    label: (own.length === all.length && own[index]) || label,
    minimum: min,
    maximum: max,
  }));
  return { source: "standard", zones };
}

/** Each band before and after a change, in the words of `write`; bands are paired by position. */
export function bandChanges(
  before: readonly Band[],
  after: readonly Band[],
  write: (band: Band, isLast: boolean) => string,
): { label: string; before: string | undefined; after: string }[] {
  return after.map((band, index) => {
    const old = before[index];
    return {
      label: band.label || String(index + 1),
      before: old && write(old, index === before.length - 1),
      after: write(band, index === after.length - 1),
    };
  });
}

/** `157-212 W`; the last band is open: `339+ W`. */
export function wholeBand({ minimum, maximum }: Band, isLast: boolean, unit: "W" | "bpm"): string {
  return isLast ? `${minimum}+ ${unit}` : `${minimum}-${maximum} ${unit}`;
}

/** `4:45-4:25/km`, the slow end first. The slowest and the fastest band are open: `slower than ...`, `faster than ...`. */
export function paceBand({ minimum, maximum }: Band, isLast: boolean, unit: PaceUnit): string {
  const slow = formatPace(minimum, unit);
  const fast = isLast ? null : formatPace(maximum, unit);
  if (slow && fast) return `${slow.split("/")[0]}-${fast}`;
  if (fast) return `slower than ${fast}`;
  return slow ? `faster than ${slow}` : "all";
}
