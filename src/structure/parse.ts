import { ACCEPTED_FORM } from "./accepted-form.js";
import { checkStructure } from "./check/structure.js";
import { type Fields, isFields, kindOf } from "./check/values.js";
import { readCompact } from "./compact/read.js";
import { readJson } from "./json-text.js";
import type { SimpleStructure } from "./simple.js";
import {
  StructureError,
  type StructureProblem,
  structureError,
  type WarningListener,
} from "./structure-error.js";

/**
 * Reads a structure in the simple form: the object, the same as JSON text, or the compact text form
 * (docs/structure.md).
 * @param warn told what was understood but is kept in another way
 * @throws StructureError with everything that is wrong, and the accepted form when nothing was understood.
 */
export function parseStructure(input: unknown, warn: WarningListener = () => {}): SimpleStructure {
  try {
    return checkStructure(fieldsOf(input), warn);
  } catch (error) {
    if (error instanceof StructureError && error.problems.some(isOfTheWhole)) {
      throw new StructureError(error.problems, ACCEPTED_FORM);
    }
    throw error;
  }
}

function fieldsOf(input: unknown): Fields {
  const value = typeof input === "string" ? readText(input) : input;
  if (isFields(value)) return value;
  const got = kindOf(value);
  throw structureError(
    "NOT_OBJECT",
    "",
    `The structure must be an object with a \`steps\` list; got ${got}.`,
  );
}

/** JSON starts with a bracket, or with a quote when it was encoded twice; the compact form with neither. */
function readText(text: string): unknown {
  return /^\s*[{["]/.test(text) ? readJson(text) : readCompact(text);
}

/** Whether a problem says that the input as a whole was not understood (KB-49a). */
function isOfTheWhole({ path, code }: StructureProblem): boolean {
  return path === "" || (path === "steps" && (code === "STEPS_MISSING" || code === "STEPS_EMPTY"));
}
