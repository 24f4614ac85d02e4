import type { Fields } from "../check/values.js";
import type { SessionContext } from "../session-context.js";
import { type Remedy, StructureError, structureError } from "../structure-error.js";
import { closeSets } from "./close-sets.js";
import { Cursor } from "./cursor.js";
import type { DraftText } from "./draft.js";
import { elementsOf } from "./elements.js";
import { Issues } from "./issues.js";
import { otherCall } from "./other-call.js";
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

/** Characters of message and corrected line: an error stays below 600. A longer line gives way to an example. */
const LONGEST_ERROR = 520;
const EXAMPLE_NUMBERS = "The numbers filled in are an example, not known: confirm them first.";
/** How often a corrected line is read again to see whether it can be sent. */
const MOST_CORRECTIONS = 3;

/**
 * Reads the text form (docs/structure.md). Nothing is guessed: every place that is not understood, or in two ways, is
 * told in one error.
 * @throws StructureError with all of them, and the text made clear where all of them have a cure.
 */
export function readText(text: string, context: SessionContext): ReadText {
  if (text.length > LONGEST_TEXT)
    throw structureError("TEXT_INVALID", "", "The text is longer than any session.");
  const { read, issues, draft } = tryText(text, context);
  if (read !== undefined) return read;
  const { problems } = issues.result();
  const call = otherCall(text, draft, issues, context.sport);
  const remedy = call === undefined ? usable(issues, context) : { call };
  const { message } = new StructureError(problems);
  const isShort = message.length + JSON.stringify(remedy ?? "").length <= LONGEST_ERROR;
  throw new StructureError(problems, isShort ? remedy : undefined);
}

/** The text made clear, read again until nothing is unclear. */
function usable(unclear: Issues, context: SessionContext): Remedy | undefined {
  let { corrected, hasExamples } = unclear.result();
  for (let tries = 0; corrected !== undefined && tries < MOST_CORRECTIONS; tries++) {
    const { read, issues } = tryText(corrected, context);
    if (read !== undefined) return { corrected, ...(hasExamples ? { confirm: EXAMPLE_NUMBERS } : {}) };
    const again = issues.result();
    corrected = again.corrected;
    hasExamples ||= again.hasExamples;
  }
  return undefined;
}

/** Longer than any session with all its notes. */
const LONGEST_TEXT = 150_000;

interface Tried {
  draft: DraftText;
  issues: Issues;
  /** Left out when there are issues. */
  read?: ReadText;
}

function tryText(text: string, context: SessionContext): Tried {
  const issues = new Issues(text);
  const draft = readItems(new Cursor(text, issues, context.sport));
  const metric = resolveBasis(draft, context, issues);
  const notes = new Set<string>();
  const resolver = new StepResolver(draft, { metric, context, issues, note: (note) => notes.add(note) });
  const items = closeSets(draft.items, resolver.forSets());
  const { steps, zones, distanceUnit } = elementsOf(items, resolver);
  if (!issues.isEmpty) return { draft, issues };
  const unit = draft.distanceUnit ?? distanceUnit;
  const fields = {
    primaryIntensityMetric: metric,
    ...(unit === undefined ? {} : { distanceUnit: unit }),
    steps,
  };
  return { read: { fields, notes: [...notes], zones }, draft, issues };
}
