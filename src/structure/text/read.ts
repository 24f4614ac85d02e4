import type { Fields } from "../check/values.js";
import type { SessionContext } from "../session-context.js";
import { StructureError, structureError } from "../structure-error.js";
import { closeSets } from "./close-sets.js";
import { Cursor } from "./cursor.js";
import { elementsOf } from "./elements.js";
import { Issues } from "./issues.js";
import { readItems } from "./read-items.js";
import { resolveBasis } from "./resolve-basis.js";
import { StepResolver } from "./resolve-step.js";

/** A text as the object form, not checked yet, and what was assumed in reading it. */
export interface ReadText {
  fields: Fields;
  /** Sentences without a full stop: `easy = 50-65 % of FTP`. */
  notes: string[];
  /** Paths of the steps whose target is a zone of the athlete's own. */
  zones: ReadonlySet<string>;
}

/** A corrected line that is longer gives way to a short example: an error stays below 600 characters. */
const LONGEST_LINE = 170;
/** How often a corrected line is read again to see whether it can be sent. */
const MOST_CORRECTIONS = 3;

/**
 * Reads the text form (docs/structure.md). Nothing is guessed: every place that is not understood, or in two ways, is
 * told in one error.
 * @throws StructureError with all of them, and a line that can be sent where all of them have a cure.
 */
export function readText(text: string, context: SessionContext): ReadText {
  if (text.length > LONGEST_TEXT)
    throw structureError("TEXT_INVALID", "", "The text is longer than any session.");
  const { read, issues } = tryText(text, context);
  if (read !== undefined) return read;
  const { problems, corrected } = issues.result();
  const line = usable(corrected, context);
  throw new StructureError(problems, line !== undefined && line.length <= LONGEST_LINE ? line : undefined);
}

function usable(corrected: string | undefined, context: SessionContext): string | undefined {
  let line = corrected;
  for (let tries = 0; line !== undefined && tries < MOST_CORRECTIONS; tries++) {
    const { read, issues } = tryText(line, context);
    if (read !== undefined) return line;
    line = issues.result().corrected;
  }
  return undefined;
}

/** Longer than any session with all its notes. */
const LONGEST_TEXT = 150_000;

function tryText(text: string, context: SessionContext): { read?: ReadText; issues: Issues } {
  const issues = new Issues(text);
  const cursor = new Cursor(text, issues);
  const draft = readItems(cursor, context.sport);
  const metric = resolveBasis(draft, context, issues);
  const notes = new Set<string>();
  const resolver = new StepResolver(draft, { metric, context, issues, note: (note) => notes.add(note) });
  const items = closeSets(draft.items, resolver.forSets());
  const { steps, zones, distanceUnit } = elementsOf(items, resolver);
  if (!issues.isEmpty) return { issues };
  const unit = draft.distanceUnit ?? distanceUnit;
  const fields = {
    primaryIntensityMetric: metric,
    ...(unit === undefined ? {} : { distanceUnit: unit }),
    steps,
  };
  return { read: { fields, notes: [...notes], zones }, issues };
}
