import {
  effortWords,
  lengthUnits,
  stepWords,
  strokeWords,
  targetBases,
  targetUnits,
  unclearWords,
} from "../../../generated/tables.js";
import type {
  Effort,
  LengthUnit,
  StepWord,
  Stroke,
  TargetBasis,
  TargetUnit,
  UnclearWord,
} from "../../../generated/types.js";

/**
 * What a word may mean. The same letters can stand in several tables (`hr`, `r`): where it stands decides which
 * one is asked.
 */
export interface Meanings {
  length?: LengthUnit;
  unit?: TargetUnit;
  basis?: TargetBasis;
  step?: StepWord;
  stroke?: Stroke;
  effort?: Effort;
  unclear?: UnclearWord;
}

/** The longest phrase of the tables, in words. */
export const LONGEST_PHRASE = 4;

/** What a word or phrase means; case does not matter, hyphens count as spaces. Undefined when no table has it. */
export function meaningsOf(phrase: string): Meanings | undefined {
  const key = phrase.toLowerCase().replace(/-/g, " ");
  const found = {
    length: lengthUnits.nameOf(key),
    unit: targetUnits.nameOf(key),
    basis: targetBases.nameOf(key),
    step: stepWords.nameOf(key),
    stroke: strokeWords.nameOf(key),
    effort: effortWords.nameOf(key),
    unclear: unclearWords.nameOf(key),
  };
  const entries = Object.entries(found).filter(([, name]) => name !== null);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Meanings);
}
