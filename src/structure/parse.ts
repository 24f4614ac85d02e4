import { exampleObject, exampleText } from "./accepted-form.js";
import { buildNative } from "./build/index.js";
import { fixed } from "./check/fixed.js";
import { checkPlausible } from "./check/plausible.js";
import { checkStructure } from "./check/structure.js";
import { type Fields, isFields, kindOf } from "./check/values.js";
import { readJson } from "./json-text.js";
import type { StoredStructure } from "./native.js";
import { sameSteps } from "./same-steps.js";
import type { SessionContext } from "./session-context.js";
import type { SimpleStructure } from "./simple.js";
import { rulesOf } from "./sport-rules.js";
import { type Remedy, StructureError, structureError, type WarningListener } from "./structure-error.js";
import { formatCompact } from "./text/compact.js";
import { looseText } from "./text/loose-text.js";
import { type ReadText, readText } from "./text/read.js";

/** What else decides how a structure is read. */
export interface ParseOptions {
  /** The sport and the athlete's own settings. */
  context?: SessionContext | undefined;
  /** Told what was assumed, and what was understood but is kept in another way. */
  warn?: WarningListener | undefined;
  /** What stands there already: the same steps again are not judged. */
  stored?: StoredStructure | undefined;
}

/**
 * Reads a structure in the simple form: the object, the same as JSON text, or the text form (docs/structure.md).
 * @throws StructureError with everything that is wrong, and a line that can be sent as it is.
 */
export function parseStructure(input: unknown, options: ParseOptions = {}): SimpleStructure {
  return withRemedy(input, options, (given) => checked(given, options));
}

/**
 * The same for a structure that is about to be written: it is held against what an athlete can do, so that no unit is
 * taken for another. What is stored already is never judged.
 * @throws StructureError
 */
export function parseNewStructure(input: unknown, options: ParseOptions = {}): SimpleStructure {
  return withRemedy(input, options, (given) => {
    const structure = checked(given, options);
    if (options.stored === undefined || !sameSteps(options.stored, buildNative(structure)))
      checkPlausible(structure, given.zones, options);
    return structure;
  });
}

/** The object form as it was given or as a text says it, and what was assumed in reading it. */
interface Given extends ReadText {
  isText: boolean;
}

function read(input: unknown, options: ParseOptions): Given {
  const value = typeof input === "string" ? readString(input) : input;
  return typeof value === "string"
    ? { ...readText(value, options.context ?? {}), isText: true }
    : { fields: fieldsOf(value), notes: [], zones: new Set(), isText: false };
}

function checked({ fields, notes, isText }: Given, options: ParseOptions): SimpleStructure {
  const structure = checkStructure(fields, { ...options, isText });
  for (const note of notes) options.warn?.({ path: "", code: "ASSUMED", message: `${note}.` });
  return structure;
}

/** How often a structure is made right in turn; a second problem may show behind the first. */
const MOST_FIXES = 3;
/** Characters of a corrected text: an error stays below 600. A longer one gives way to an example. */
const LONGEST_CORRECTED = 240;

/** Adds what can be sent to an error that has nothing yet: the same structure made right, else an example of its kind. */
function withRemedy(
  input: unknown,
  options: ParseOptions,
  run: (given: Given) => SimpleStructure,
): SimpleStructure {
  let given: Given | undefined;
  try {
    given = read(input, options);
    return run(given);
  } catch (error) {
    if (!(error instanceof StructureError) || isUsable(error.remedy, options, run)) throw error;
    const corrected = (given && correctedText(given, error, options, run)) ?? retold(input, options, run);
    const isShort = corrected !== undefined && corrected.length <= LONGEST_CORRECTED;
    throw new StructureError(
      error.problems,
      isShort ? { corrected } : { example: exampleFor(input, options) },
    );
  }
}

/** Whether there is a remedy already, and what it writes out would be taken. */
function isUsable(
  remedy: Remedy | undefined,
  { context }: ParseOptions,
  run: (given: Given) => SimpleStructure,
): boolean {
  if (remedy === undefined || !("corrected" in remedy)) return remedy !== undefined;
  try {
    run(read(remedy.corrected, { context }));
    return true;
  } catch (error) {
    if (error instanceof StructureError) return false;
    throw error;
  }
}

function correctedText(
  given: Given,
  { problems }: StructureError,
  { context }: ParseOptions,
  run: (given: Given) => SimpleStructure,
): string | undefined {
  let fields = fixed(given.fields, problems);
  for (let tries = 1; fields !== undefined && tries <= MOST_FIXES; tries++) {
    try {
      return formatCompact(run({ ...given, fields, notes: [] }), context?.sport);
    } catch (error) {
      if (!(error instanceof StructureError)) throw error;
      fields = fixed(fields, error.problems);
    }
  }
  return undefined;
}

/** An object that is nearly the object form, told as text and read again. */
function retold(
  input: unknown,
  { context }: ParseOptions,
  run: (given: Given) => SimpleStructure,
): string | undefined {
  const value = typeof input === "string" && looksLikeJson(input) ? parsedJson(input) : input;
  const text = typeof value === "string" ? undefined : looseText(value);
  if (text === undefined) return undefined;
  try {
    return formatCompact(run(read(text, { context })), context?.sport);
  } catch (error) {
    if (error instanceof StructureError) return undefined;
    throw error;
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function exampleFor(input: unknown, { context }: ParseOptions): string {
  const { habit, basis } = rulesOf(context?.sport, undefined);
  const isText = typeof input === "string" && !looksLikeJson(input);
  return isText ? exampleText(habit, basis !== undefined) : exampleObject(basis !== undefined);
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

/** A bracket around steps, `[8min 95%, 3min 50%] x 4`; no JSON has a unit behind a number. */
const BRACKETED_STEPS = /^\s*[{[][\s{[(]*\d+(?:[.,:]\d+)*\s*[\p{L}'’"”%(]/u;

/** JSON starts with a bracket, or is one quoted text as a whole when it was encoded twice. */
function looksLikeJson(text: string): boolean {
  if (BRACKETED_STEPS.test(text)) return false;
  return /^\s*[{[]/.test(text) || /^\s*"(?:[^"\\]|\\.)*"?\s*$/s.test(text);
}
