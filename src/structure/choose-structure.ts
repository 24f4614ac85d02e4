import { buildNative } from "./build/index.js";
import type { NativeStructure } from "./native.js";
import { decodeNative } from "./native-text.js";
import { type ParseOptions, parseNewStructure } from "./parse.js";
import { readNative } from "./read-native.js";
import type { SimpleStructure } from "./simple.js";
import { structureError } from "./structure-error.js";

/** A structure that is about to be written. */
export interface ChosenStructure {
  native: NativeStructure;
  /** Present when the caller wrote the simple form. */
  simple?: SimpleStructure;
}

/**
 * The structure of a tool's two arguments, of which one may be given. Undefined when neither is; empty text
 * or an empty object counts as given and is refused.
 * @throws StructureError with everything that is wrong; `STRUCTURE_CONFLICT` when both are given.
 */
export function chooseStructure(
  given: { structure?: unknown; structured_workout?: unknown },
  options: ParseOptions = {},
): ChosenStructure | undefined {
  const hasSimple = given.structure !== undefined && given.structure !== null;
  const hasNative = given.structured_workout !== undefined && given.structured_workout !== null;
  if (hasSimple && hasNative) {
    throw structureError(
      "STRUCTURE_CONFLICT",
      "",
      "Both structure and structured_workout are given; give one.",
    );
  }
  if (hasNative) return { native: readNative(given.structured_workout, options.warn) };
  if (!hasSimple) return undefined;
  // TrainingPeaks' own form is told by its list, whichever argument it came in.
  if (decodeNative(given.structure)) return { native: readNative(given.structure, options.warn) };
  const simple = parseNewStructure(given.structure, options);
  return { native: buildNative(simple), simple };
}
