import { plainWords } from "../../../generated/tables.js";
import type { UnclearWord } from "../../../generated/types.js";
import type { Cursor } from "./cursor.js";
import type { DraftStep, Span } from "./draft.js";
import type { Cure } from "./issues.js";
import { proposedEffort } from "./propose.js";
import { meaningsOf } from "./words.js";

const TARGETS = "percent, watts, pace, zone or RPE";

/** Why words of a kind are refused, and what to write. */
const ADVICE: Record<UnclearWord, string> = {
  vague: `is not a number: give ${TARGETS}.`,
  "race pace": "is not known here: give the pace (4:10/km) or the percent instead.",
  "upper bound": "lacks the lower bound: give a range, at least and at most.",
  "lower bound": "lacks the upper bound: give a range, at least and at most.",
  shape: "is not understood: write each step, or a ramp (50->75%).",
  part: "may be inside the step before it or after it: write each step with its own length.",
  relation: "is not understood here: write it as numbers and steps.",
  exercise: "belongs in the description: sets and reps of exercises are not intervals.",
  work: "is not a length or a target: give the time and the percent (energy is not planned).",
  weight: "needs the body weight: give watts or percent instead of W/kg.",
  speed: "is not a target: give the pace, such as 5:00/km.",
};

/** Refuses a word by name; what it stood for is missing, so that nothing else is asked about its step. */
export function refuseWord(cursor: Cursor, span: Span, why: UnclearWord | undefined, step: DraftStep): void {
  step.refused = true;
  const word = cursor.issues.written(span);
  if (why === "exercise" && cursor.issues.hasExercises) return;
  if (why === "exercise") cursor.issues.hasExercises = true;
  const advice = why === undefined ? unknownAdvice(word) : ADVICE[why];
  cursor.issues.add(span, `"${word}" ${advice}`, cureOf(word, why, step));
}

/** A word that nobody knows is a name, all others an effort that is near; a shape needs its steps. */
function cureOf(word: string, why: UnclearWord | undefined, step: DraftStep): Cure | undefined {
  if (why === "shape") return undefined;
  return proposedEffort(word, step) ?? (why === undefined ? nameOf(word) : undefined);
}

/** Quoted, it is the name of its step; never a word that relates or counts. */
function nameOf(word: string): string | undefined {
  return /^\p{Ll}+$/u.test(word) && !saysSomething(word) ? `"${word}"` : undefined;
}

/** Whether a table knows it for something else than a way to swim. */
function saysSomething(word: string): boolean {
  if (plainWords.nameOf(word) !== null) return true;
  const { stroke: _stroke, ...others } = meaningsOf(word) ?? {};
  return Object.keys(others).length > 0;
}

function unknownAdvice(word: string): string {
  if (saysSomething(word)) return ADVICE.relation;
  return /^[\p{Lu}\d]{1,4}$/u.test(word)
    ? `is an abbreviation that is not known: give ${TARGETS}.`
    : 'is not a word known here: leave it out, or quote it as a name ("…").';
}

/** Takes a quoted text, written as in JSON; with typographic quotes as it is. */
export function readText(cursor: Cursor): string {
  const token = cursor.take();
  if (token.kind === "text") {
    if (!token.text.startsWith('"')) return token.text.slice(1, -1);
    try {
      return String(JSON.parse(token.text));
    } catch {
      // Told below.
    }
  }
  cursor.issues.add(token, 'A note is quoted as in JSON: note "text".');
  return "";
}
