import { intensityClassOf } from "../intensity-class.js";
import { INTENSITY_CLASSES, type IntensityClass } from "../simple.js";
import type { CheckContext } from "./context.js";
import { type Fields, isGiven, quoted } from "./values.js";

const LONGEST_NAME = 100;
const LONGEST_NOTES = 500;

/** The name of an element, 1 to 100 characters. */
export function checkName(fields: Fields, path: string, { problems }: CheckContext): { name?: string } {
  const { name } = fields;
  if (!isGiven(name)) return {};
  if (typeof name === "string" && name !== "" && name.length <= LONGEST_NAME) return { name };
  problems.add(
    "NAME_INVALID",
    `${path}.name`,
    `\`${path}.name\` must be text of 1 to ${LONGEST_NAME} characters.`,
  );
  return {};
}

/** The note an athlete reads during the step; an empty text is not a note. */
export function checkNotes(fields: Fields, path: string, { problems }: CheckContext): { notes?: string } {
  const { notes } = fields;
  if (!isGiven(notes) || notes === "") return {};
  if (typeof notes === "string" && notes.length <= LONGEST_NOTES) return { notes };
  problems.add(
    "NOTES_INVALID",
    `${path}.notes`,
    `\`${path}.notes\` must be text of at most ${LONGEST_NOTES} characters.`,
  );
  return {};
}

/**
 * The class of a step: one of four, or a word that means one of them; `active` when none is given (KB-45).
 */
export function checkClass(fields: Fields, path: string, { problems, warn }: CheckContext): IntensityClass {
  const word = fields.intensityClass;
  if (!isGiven(word)) return "active";
  const where = `${path}.intensityClass`;
  if (typeof word === "string" && word.trim().toLowerCase() === "other") {
    warn({ path: where, code: "CLASS_OTHER_MAPPED", message: `\`${where}\`: other is written as active.` });
    return "active";
  }
  const known = typeof word === "string" ? intensityClassOf(word) : undefined;
  if (known === undefined) {
    problems.add(
      "CLASS_INVALID",
      where,
      `\`${where}\`: unknown intensity class ${quoted(word)}. Use ${INTENSITY_CLASSES.join(", ")}.`,
    );
  }
  return known ?? "active";
}
