import { ACCEPTED_FORM } from "./accepted-form.js";
import { checkStructure } from "./check/structure.js";
import { isFields, kindOf } from "./check/values.js";
import { readCompact } from "./compact/read.js";
import { readJson } from "./json-text.js";
import type { SimpleStructure } from "./simple.js";
import { StructureError, structureError, type WarningListener } from "./structure-error.js";

/**
 * Reads a structure in the simple form: the object, the same as JSON text, or the compact text form (docs/structure.md).
 * @param warn told what was understood but is kept in another way
 * @throws StructureError with everything that is wrong; the accepted form is in its text when the input could not be read at all.
 */
export function parseStructure(input: unknown, warn: WarningListener = () => {}): SimpleStructure {
  const value = typeof input === "string" ? readText(input) : input;
  if (!isFields(value)) {
    throw structureError(
      "NOT_OBJECT",
      "",
      `The structure must be an object with a \`steps\` list; got ${kindOf(value)}. ${ACCEPTED_FORM}`,
    );
  }
  return checkStructure(value, warn);
}

function readText(text: string): unknown {
  try {
    return /^\s*[{["]/.test(text) ? readJson(text) : readCompact(text);
  } catch (error) {
    throw error instanceof StructureError ? withAcceptedForm(error) : error;
  }
}

function withAcceptedForm({ problems }: StructureError): StructureError {
  return new StructureError(
    problems.map((problem) => ({ ...problem, message: `${problem.message} ${ACCEPTED_FORM}` })),
  );
}
