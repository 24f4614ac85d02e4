import type { ParameterName } from "./parameters.js";

/** Kinds of blocks. The exercises of the last two are done in turn, so each has the same number of sets. */
export const BLOCK_TYPES = ["WarmUp", "SingleExercise", "CoolDown", "Superset", "Circuit"] as const;
export type BlockType = (typeof BLOCK_TYPES)[number];
const EQUAL_SETS: readonly BlockType[] = ["Superset", "Circuit"];

/** One set: what it prescribes, as text. */
export type PlannedSet = Partial<Record<ParameterName, string>>;

export interface PlannedExercise {
  /** Id in the catalogue, or the name as somebody wrote it. */
  wanted: string;
  notes: string | undefined;
  sets: PlannedSet[];
}

export interface PlannedBlock {
  type: BlockType;
  title: string | undefined;
  notes: string | undefined;
  exercises: PlannedExercise[];
}

/** What was understood, and every place that was not. */
export interface Understood {
  blocks: PlannedBlock[];
  mistakes: string[];
}

/** What is wrong with blocks that each read well: exercises of a superset or circuit with unequal sets (KB-81). */
export function unequalSets(blocks: readonly PlannedBlock[]): string[] {
  return blocks.flatMap(({ type, exercises }, index) => {
    const counts = exercises.map(({ sets }) => sets.length);
    return EQUAL_SETS.includes(type) && new Set(counts).size > 1
      ? [
          `blocks[${index}]: every exercise of a ${type} needs the same number of sets, not ${counts.join(" and ")}`,
        ]
      : [];
  });
}
