import { type Fields, isFields } from "../check/values.js";
import { toMetres } from "../distance.js";
import { intensityClassOf } from "../intensity-class.js";
import { CADENCE_UNIT } from "../native.js";
import type { CadenceTarget, IntensityTarget, SimpleStep, StepLength } from "../simple.js";
import type { WarningListener } from "../structure-error.js";

const SECONDS_PER: Record<string, number> = { second: 1, minute: 60, hour: 3600 };

/** A stored leaf as a step. What is missing or makes no sense stays out; odd numbers are passed on. */
export function stepOf(leaf: Fields, path: string, warn: WarningListener): SimpleStep {
  const { intensity, cadence } = targetsOf(leaf.targets, path, warn);
  return {
    type: "step",
    ...(isText(leaf.name) ? { name: leaf.name } : {}),
    ...lengthOf(leaf.length),
    ...intensity,
    intensityClass:
      (isText(leaf.intensityClass) ? intensityClassOf(leaf.intensityClass) : undefined) ?? "active",
    ...cadence,
    ...(leaf.openDuration === true ? { open_duration: true } : {}),
    ...(isText(leaf.notes) ? { notes: leaf.notes } : {}),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
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

interface Targets {
  intensity: IntensityTarget;
  cadence: CadenceTarget;
}

/** The first target without a unit is the intensity, the first in revolutions the cadence; more cannot be kept. */
function targetsOf(targets: unknown, path: string, warn: WarningListener): Targets {
  const found: Targets = { intensity: {}, cadence: {} };
  if (!Array.isArray(targets)) return found;
  let [hasIntensity, hasCadence] = [false, false];
  for (const target of targets) {
    const bounds = boundsOf(target);
    const unit: unknown = isFields(target) ? (target.unit ?? null) : undefined;
    if (unit === null && !hasIntensity && bounds !== undefined) {
      hasIntensity = true;
      found.intensity =
        bounds.high === undefined
          ? { intensity: bounds.low }
          : { intensity_min: bounds.low, intensity_max: bounds.high };
    } else if (unit === CADENCE_UNIT && !hasCadence && bounds !== undefined) {
      hasCadence = true;
      found.cadence =
        bounds.high === undefined
          ? { cadence: bounds.low }
          : { cadence_min: bounds.low, cadence_max: bounds.high };
    } else {
      warn({
        path,
        code: "TARGET_DROPPED",
        message: `\`${path}\` has a further target that the simple form cannot hold.`,
      });
    }
  }
  return found;
}

/** Low and high of a target; imports also leave only the upper one. */
function boundsOf(target: unknown): { low: number; high?: number } | undefined {
  if (!isFields(target)) return undefined;
  const { minValue: low, maxValue: high } = target;
  if (isNumber(low)) return isNumber(high) ? { low, high } : { low };
  return isNumber(high) ? { low: high } : undefined;
}
