import { isNative } from "./check/native.js";
import { Problems } from "./check/problems.js";
import { checkSize } from "./check/totals.js";
import { readJson } from "./json-text.js";
import type { NativeStructure } from "./native.js";
import { outlineOf } from "./outline.js";
import { structureError } from "./structure-error.js";

/**
 * Reads `structured_workout`: TrainingPeaks' own form, as an object or as its JSON text. What passes the
 * check is given on untouched, fields unknown here included.
 * @throws StructureError with everything that is wrong.
 */
export function readNative(value: unknown): NativeStructure {
  const native = typeof value === "string" ? readJson(value) : value;
  const problems = new Problems();
  if (isNative(native, problems)) {
    checkSize(outlineOf(native).elements, problems);
    ensureWritable(native);
    if (problems.isEmpty) return native;
  }
  throw problems.error;
}

/** Fields unknown here go out as they came, so they must be JSON. */
function ensureWritable(native: NativeStructure): void {
  try {
    JSON.stringify(native);
  } catch {
    throw structureError("NATIVE_INVALID", "", "structured_workout cannot be written as JSON.");
  }
}
