import type {
  StrengthBlock,
  StrengthPrescription,
  StrengthSet,
  StrengthSnapshot,
} from "../../generated/types.js";
import { isParameter, PARAMETERS, type ParameterName } from "../strength/parameters.js";
import type { PlannedBlock, PlannedExercise, PlannedSet } from "../strength/planned.js";
import { type Exercise, exerciseNamed } from "./exercises.js";

/** What blocks become on the wire, or what stands against it. Ids are empty: they are made as it is sent. */
export interface WireBlocks {
  blocks: StrengthBlock[];
  mistakes: string[];
}

/** Planned blocks as the builder stores them, their exercises looked up in the catalogue. */
export function wireBlocks(planned: readonly PlannedBlock[], catalogue: readonly Exercise[]): WireBlocks {
  const mistakes: string[] = [];
  const blocks = planned.map(({ type, title, notes, exercises }) => ({
    id: "",
    blockType: type,
    title: title ?? null,
    coachNotes: notes ?? null,
    isComplete: false,
    compliancePercent: 0,
    prescriptions: exercises.flatMap((one) => prescriptionOf(one, catalogue, mistakes)),
  }));
  return { blocks, mistakes };
}

function prescriptionOf(
  { wanted, notes, sets }: PlannedExercise,
  catalogue: readonly Exercise[],
  mistakes: string[],
): StrengthPrescription[] {
  const exercise = exerciseNamed(catalogue, wanted);
  if (typeof exercise === "string") return told(mistakes, exercise);
  const columns = [...new Set(sets.flatMap((set) => Object.keys(set).filter(isParameter)))];
  if (
    columns.includes("Reps") &&
    exercise.parameters.includes("Duration") &&
    !exercise.parameters.includes("Reps")
  )
    return told(mistakes, `${exercise.title} is held for a time: say seconds or minutes, for example 3x45s`);
  return [
    {
      id: "",
      exercise: { id: exercise.id, title: exercise.title, parameters: [] },
      parameters: columns.map((parameter) => ({ parameter, inputFormat: PARAMETERS[parameter] })),
      sets: sets.map((set) => setOf(set, columns)),
      coachNotes: notes ?? null,
      isComplete: false,
      compliancePercent: 0,
      setSummaryTemplate: null,
    },
  ];
}

function setOf(set: PlannedSet, columns: readonly ParameterName[]): StrengthSet {
  return {
    id: "",
    isComplete: false,
    parameterValues: columns.flatMap((parameter) => {
      const value = set[parameter];
      if (value === undefined) return [];
      return {
        id: "",
        parameter,
        prescribedValue: value,
        executedValue: null,
        inputFormat: PARAMETERS[parameter],
      };
    }),
  };
}

function told(mistakes: string[], mistake: string): [] {
  mistakes.push(mistake);
  return [];
}

/** Blocks with everything marked done: a value that was executed stays, an open one takes what was prescribed (KB-83). */
export function completedBlocks(blocks: readonly StrengthBlock[]): StrengthBlock[] {
  return blocks.map((block) => ({
    ...block,
    isComplete: true,
    prescriptions: (block.prescriptions ?? []).map((prescription) => ({
      ...prescription,
      isComplete: true,
      sets: (prescription.sets ?? []).map((set) => ({
        ...set,
        isComplete: true,
        parameterValues: (set.parameterValues ?? []).map((value) => ({
          ...value,
          executedValue: value.executedValue ?? value.prescribedValue ?? null,
        })),
      })),
    })),
  }));
}

/** The counters of a session. What has sets is complete when all of them are. */
export function snapshotOf(blocks: readonly StrengthBlock[]): StrengthSnapshot {
  const prescriptions = blocks.flatMap((block) => block.prescriptions ?? []);
  const sets = prescriptions.flatMap((one) => one.sets ?? []);
  return {
    totalBlocks: blocks.length,
    completedBlocks: blocks.filter((block) =>
      isDone((block.prescriptions ?? []).flatMap((one) => one.sets ?? [])),
    ).length,
    totalPrescriptions: prescriptions.length,
    completedPrescriptions: prescriptions.filter((one) => isDone(one.sets ?? [])).length,
    totalSets: sets.length,
    completedSets: sets.filter(({ isComplete }) => isComplete === true).length,
  };
}

function isDone(sets: readonly StrengthSet[]): boolean {
  return sets.length > 0 && sets.every(({ isComplete }) => isComplete === true);
}
