/** Every way a structure can be wrong; docs/structure.md lists them with their cures. */
export const STRUCTURE_CODES = [
  "JSON_INVALID",
  "TEXT_INVALID",
  "LENGTH_AMBIGUOUS",
  "NOT_OBJECT",
  "STEPS_MISSING",
  "STEPS_EMPTY",
  "STEP_NOT_OBJECT",
  "TYPE_INVALID",
  "UNKNOWN_KEY",
  "METRIC_INVALID",
  "NAME_INVALID",
  "NOTES_INVALID",
  "CLASS_INVALID",
  "LENGTH_MISSING",
  "LENGTH_CONFLICT",
  "DURATION_INVALID",
  "DISTANCE_INVALID",
  "DISTANCE_UNIT_INVALID",
  "OPEN_INVALID",
  "INTENSITY_MISSING",
  "INTENSITY_PAIR",
  "INTENSITY_CONFLICT",
  "INTENSITY_RANGE",
  "INTENSITY_ORDER",
  "CADENCE_PAIR",
  "CADENCE_CONFLICT",
  "CADENCE_RANGE",
  "CADENCE_ORDER",
  "REPS_INVALID",
  "NEST_DEPTH",
  "RAMP_BOUND_MISSING",
  "RAMP_FLAT",
  "RAMP_DIRECTION",
  "RAMP_SEGMENTS",
  "TOO_MANY_STEPS",
  "TOTAL_TOO_LONG",
  "TSS_LIMIT",
  "NATIVE_INVALID",
  "STRUCTURE_CONFLICT",
  "NOT_CONVERTIBLE",
  "BASIS_INVALID",
  "IMPLAUSIBLE",
] as const;
export type StructureCode = (typeof STRUCTURE_CODES)[number];

export interface StructureProblem {
  /** Where, as in `steps[1].steps[0].intensity_max`; empty for the input as a whole. */
  path: string;
  code: StructureCode;
  /** What is wrong and what would be right, written to be shown. */
  message: string;
  /** The object form made right, where that is known. */
  fixes?: readonly Fix[];
}

/** Fields that would be right at a place, and the one that goes. */
export interface Fix {
  /** The path of a step, or empty for the whole. */
  at: string;
  without?: string;
  set: { readonly [key: string]: unknown };
}

/** Something that was understood, but not kept word for word. */
export interface StructureWarning {
  path: string;
  code:
    | "CLASS_OTHER_MAPPED"
    | "TARGET_DROPPED"
    | "RAMP_FLATTENED"
    | "NATIVE_COMPLETED"
    | "ASSUMED"
    | "IMPLAUSIBLE";
  message: string;
}

/** Takes the warnings of a conversion as they come up. */
export type WarningListener = (warning: StructureWarning) => void;

/** Characters of the message: with the line to send, an error stays below 600. */
const LONGEST_SUMMARY = 320;

/** What to send instead: the input made clear (`confirm` says what of it nobody wrote), an example of its kind, or another call, as a sentence without a full stop. */
export type Remedy = { corrected: string; confirm?: string } | { example: string } | { call: string };

/**
 * A structure that cannot be used, with everything that is wrong about it. The only error of this folder.
 */
export class StructureError extends Error {
  override readonly name = "StructureError";

  constructor(
    readonly problems: readonly StructureProblem[],
    readonly remedy?: Remedy,
  ) {
    super(summary(problems));
  }
}

/** The error for a single problem. */
export function structureError(code: StructureCode, path: string, message: string): StructureError {
  return new StructureError([{ path, code, message }]);
}

/** As many problems as there is room for; of the others only the place, and at last only how many there are. */
function summary(problems: readonly StructureProblem[]): string {
  let text = "";
  for (const [index, { message }] of problems.entries()) {
    const longer = text === "" ? message : `${text} ${message}`;
    if (longer.length > LONGEST_SUMMARY)
      return text === "" ? `${longer.slice(0, LONGEST_SUMMARY)}…` : text + others(problems, index, text);
    text = longer;
  }
  return text;
}

function others(problems: readonly StructureProblem[], shown: number, text: string): string {
  const places = problems.slice(shown).map(({ message }) => /^(?:"[^"]*"|`[^`]*`)/.exec(message)?.[0]);
  const named = ` Also unclear: ${places.join(", ")}.`;
  const fits = !places.includes(undefined) && text.length + named.length <= LONGEST_SUMMARY + 80;
  return fits ? named : ` And ${problems.length - shown} more.`;
}
