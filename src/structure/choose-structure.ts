import { buildNative } from "./build/index.js";
import { checkPlausible } from "./check/plausible.js";
import { invertNative } from "./invert/index.js";
import type { NativeStructure } from "./native.js";
import { decodeNative } from "./native-text.js";
import { type ParseOptions, parseNewStructure } from "./parse.js";
import { readNative } from "./read-native.js";
import { sameSteps } from "./same-steps.js";
import type { SimpleStructure } from "./simple.js";
import { StructureError, type StructureProblem, structureError } from "./structure-error.js";

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
  if (hasNative) return { native: readNoted(given.structured_workout, options) };
  if (!hasSimple) return undefined;
  // TrainingPeaks' own form is told by its list, whichever argument it came in.
  if (decodeNative(given.structure)) return { native: readNoted(given.structure, options) };
  const simple = parseNewStructure(given.structure, options);
  return { native: buildNative(simple), simple };
}

/** TrainingPeaks' own form is the way out of what is refused elsewhere: a number that looks like another unit is only noted. */
function readNoted(given: unknown, options: ParseOptions): NativeStructure {
  const { stored, warn = () => {} } = options;
  const native = readNative(given, warn);
  if (stored !== undefined && sameSteps(stored, native)) return native;
  for (const { path, message } of oddities(native, options))
    warn({ path, code: "IMPLAUSIBLE", message: `structured_workout is taken as it is, but ${message}` });
  return native;
}

function oddities(native: NativeStructure, options: ParseOptions): readonly StructureProblem[] {
  try {
    checkPlausible(invertNative(native), new Set(), options);
    return [];
  } catch (error) {
    if (!(error instanceof StructureError)) throw error;
    return error.problems.filter(({ code }) => code === "IMPLAUSIBLE");
  }
}
