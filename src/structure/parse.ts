import { exampleObject, exampleText } from "./accepted-form.js";
import { checkPlausible } from "./check/plausible.js";
import { checkStructure } from "./check/structure.js";
import { type Fields, isFields, kindOf } from "./check/values.js";
import { readJson } from "./json-text.js";
import type { SessionContext } from "./session-context.js";
import type { SimpleStructure } from "./simple.js";
import { rulesOf } from "./sport-rules.js";
import { StructureError, structureError, type WarningListener } from "./structure-error.js";
import { readText } from "./text/read.js";

/** What else decides how a structure is read. */
export interface ParseOptions {
  /** The sport and the athlete's own settings. */
  context?: SessionContext | undefined;
  /** Told what was assumed, and what was understood but is kept in another way. */
  warn?: WarningListener | undefined;
}

/**
 * Reads a structure in the simple form: the object, the same as JSON text, or the text form (docs/structure.md).
 * @throws StructureError with everything that is wrong, and a line that can be sent as it is.
 */
export function parseStructure(input: unknown, options: ParseOptions = {}): SimpleStructure {
  return withExample(input, options, () => read(input, options).structure);
}

/**
 * The same for a structure that is about to be written: it is held against what an athlete can do, so that no unit is
 * taken for another. What is stored already is never judged.
 * @throws StructureError
 */
export function parseNewStructure(input: unknown, options: ParseOptions = {}): SimpleStructure {
  return withExample(input, options, () => {
    const { structure, zones } = read(input, options);
    checkPlausible(structure, zones, options);
    return structure;
  });
}

interface Read {
  structure: SimpleStructure;
  /** Paths of steps whose target is one of the athlete's zones. */
  zones: ReadonlySet<string>;
}

function read(input: unknown, options: ParseOptions): Read {
  const value = typeof input === "string" ? readString(input) : input;
  if (typeof value !== "string")
    return { structure: checkStructure(fieldsOf(value), options), zones: new Set() };
  const { fields, notes, zones } = readText(value, options.context ?? {});
  const structure = checkStructure(fields, { ...options, isText: true });
  for (const note of notes) options.warn?.({ path: "", code: "ASSUMED", message: `${note}.` });
  return { structure, zones };
}

/** Adds a line that can be sent to an error that has none. */
function withExample<T>(input: unknown, { context }: ParseOptions, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof StructureError) || error.line !== undefined) throw error;
    const { habit, basis } = rulesOf(context?.sport, undefined);
    const isText = typeof input === "string" && !looksLikeJson(input);
    const line = isText ? exampleText(habit, basis !== undefined) : exampleObject(basis !== undefined);
    throw new StructureError(error.problems, line);
  }
}

function fieldsOf(value: unknown): Fields {
  if (isFields(value)) return value;
  throw structureError(
    "NOT_OBJECT",
    "",
    `The structure must be an object with a \`steps\` list; got ${kindOf(value)}.`,
  );
}

/** JSON as what it holds, and everything else as it is. */
function readString(text: string): unknown {
  return looksLikeJson(text) ? readJson(text) : text;
}

/** JSON starts with a bracket, or is one quoted text as a whole when it was encoded twice. */
function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text) || /^\s*"(?:[^"\\]|\\.)*"?\s*$/s.test(text);
}
