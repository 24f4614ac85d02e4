import { barsOf, polylineOf } from "./build/polyline.js";
import { hasRange } from "./build/range.js";
import { isNative } from "./check/native.js";
import { Problems } from "./check/problems.js";
import { checkSize } from "./check/totals.js";
import { type Fields, isFields } from "./check/values.js";
import { readJson } from "./json-text.js";
import type { NativeStructure } from "./native.js";
import { outlineOf } from "./outline.js";
import { structureError, type WarningListener } from "./structure-error.js";

/** What the steps themselves tell, so that a structure without it can be completed. */
const TOLD_BY_STEPS = ["polyline", "primaryIntensityTargetOrRange"] as const;

/**
 * Reads `structured_workout`: TrainingPeaks' own form, as an object or as its JSON text. What passes the
 * check is given on untouched, fields unknown here included; what only repeats the steps may be missing.
 * @throws StructureError with everything that is wrong.
 */
export function readNative(value: unknown, warn: WarningListener = () => {}): NativeStructure {
  const given = typeof value === "string" ? readJson(value) : value;
  const missing = isFields(given) ? TOLD_BY_STEPS.filter((key) => (given[key] ?? null) === null) : [];
  const native = isFields(given) && missing.length > 0 ? placeHolders(given) : given;
  const problems = new Problems();
  if (isNative(native, problems)) {
    checkSize(outlineOf(native).elements, problems);
    ensureWritable(native);
    if (problems.isEmpty) return missing.length > 0 ? completed(native, missing, warn) : native;
  }
  throw problems.error;
}

function placeHolders(given: Fields): Fields {
  return {
    ...given,
    polyline: given.polyline ?? [],
    primaryIntensityTargetOrRange: given.primaryIntensityTargetOrRange ?? "range",
  };
}

function completed(
  native: NativeStructure,
  missing: readonly (typeof TOLD_BY_STEPS)[number][],
  warn: WarningListener,
): NativeStructure {
  warn({
    path: "",
    code: "NATIVE_COMPLETED",
    message: `structured_workout came without ${missing.join(" and ")}; made from its steps.`,
  });
  const range = native.structure.some(hasRange) ? "range" : "target";
  return {
    ...native,
    ...(missing.includes("polyline") ? { polyline: polylineOf(barsOf(native.structure)) } : {}),
    ...(missing.includes("primaryIntensityTargetOrRange") ? { primaryIntensityTargetOrRange: range } : {}),
  };
}

/** Fields unknown here go out as they came, so they must be JSON. */
function ensureWritable(native: NativeStructure): void {
  try {
    JSON.stringify(native);
  } catch {
    throw structureError("NATIVE_INVALID", "", "structured_workout cannot be written as JSON.");
  }
}
