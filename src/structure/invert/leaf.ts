import { isNumber } from "../../values/number.js";
import { type Fields, isFields } from "../check/values.js";
import { toMetres } from "../distance.js";
import { intensityClassOf } from "../intensity-class.js";
import { CADENCE_UNIT } from "../native.js";
import type { CadenceTarget, IntensityClass, IntensityTarget, SimpleStep, StepLength } from "../simple.js";
import type { WarningListener } from "../structure-error.js";

const SECONDS_PER: Record<string, number> = { second: 1, minute: 60, hour: 3600 };

/** A stored leaf as a step. What is missing or makes no sense stays out; odd numbers are passed on. */
export function stepOf(leaf: Fields, path: string, warn: WarningListener): SimpleStep {
  return {
    type: "step",
    ...(isText(leaf.name) ? { name: leaf.name } : {}),
    ...lengthOf(leaf.length),
    ...targetsOf(leaf.targets, path, warn),
    intensityClass: classOf(leaf.intensityClass),
    ...(leaf.openDuration === true ? { open_duration: true } : {}),
    ...(isText(leaf.notes) ? { notes: leaf.notes } : {}),
  };
}

/** Importers leave the class out, or write words of their own (KB-45). */
function classOf(word: unknown): IntensityClass {
  return (isText(word) ? intensityClassOf(word) : undefined) ?? "active";
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function lengthOf(length: unknown): StepLength {
  if (!isFields(length) || !isNumber(length.value)) return {};
  const { value, unit } = length;
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return { duration_seconds: value * (SECONDS_PER[unit] ?? 1) };
    case "meter":
      return { distance: value, distance_unit: "meter" };
    case "kilometer":
    case "mile":
    case "yard":
      return { distance: toMetres(value, unit), distance_unit: "meter" };
    default:
      return {};
  }
}

/** The first target without a unit is the intensity, the first in revolutions the cadence; more are dropped. */
function targetsOf(targets: unknown, path: string, warn: WarningListener): IntensityTarget & CadenceTarget {
  const list: unknown[] = Array.isArray(targets) ? targets : [];
  const intensity = list.find((target) => unitOf(target) === null);
  const cadence = list.find((target) => unitOf(target) === CADENCE_UNIT);
  for (const target of list) {
    if (target === intensity || target === cadence) continue;
    const message = `\`${path}\` has a further target that the simple form cannot hold.`;
    warn({ path, code: "TARGET_DROPPED", message });
  }
  return { ...intensityOf(boundsOf(intensity)), ...cadenceOf(boundsOf(cadence)) };
}

/** The unit of a target, null for an intensity; undefined for what is not a target. */
function unitOf(target: unknown): unknown {
  return boundsOf(target) === undefined || !isFields(target) ? undefined : (target.unit ?? null);
}

interface Bounds {
  low: number;
  high?: number;
}

function intensityOf(bounds: Bounds | undefined): IntensityTarget {
  if (bounds === undefined) return {};
  const { low, high } = bounds;
  return high === undefined ? { intensity: low } : { intensity_min: low, intensity_max: high };
}

function cadenceOf(bounds: Bounds | undefined): CadenceTarget {
  if (bounds === undefined) return {};
  const { low, high } = bounds;
  return high === undefined ? { cadence: low } : { cadence_min: low, cadence_max: high };
}

/** Low and high of a target; imports also leave only the upper one. */
function boundsOf(target: unknown): Bounds | undefined {
  if (!isFields(target)) return undefined;
  const { minValue: low, maxValue: high } = target;
  if (isNumber(low)) return isNumber(high) ? { low, high } : { low };
  return isNumber(high) ? { low: high } : undefined;
}
