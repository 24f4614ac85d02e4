import { isObject, type JsonObject } from "../src/values/json.js";
import { round } from "../src/values/number.js";
import { numberIn, objectsIn } from "./json.js";

/** Blocks as the server keeps them: `isComplete` counts, `completed` is dropped (KB-83). */
export function completed(blocks: JsonObject[]): JsonObject[] {
  return blocks.map((block) => ({
    ...withoutCompleted(block),
    isComplete: block.isComplete ?? false,
    compliancePercent: block.compliancePercent ?? 0,
    parameters: [],
    prescriptions: objectsIn(block, "prescriptions").map((prescription) => ({
      ...withoutCompleted(prescription),
      isComplete: prescription.isComplete ?? false,
      compliancePercent: prescription.compliancePercent ?? 0,
      sets: objectsIn(prescription, "sets").map((set) => ({
        setOrigin: "Prescribed",
        isComplete: false,
        ...withoutCompleted(set),
      })),
    })),
  }));
}

function withoutCompleted({ completed: _ignored, ...rest }: JsonObject): JsonObject {
  return rest;
}

/** The counters of a session. */
export function countsOf(session: JsonObject): JsonObject {
  const blocks = objectsIn(session, "blocks");
  const prescriptions = blocks.flatMap((block) => objectsIn(block, "prescriptions"));
  const sets = prescriptions.flatMap((prescription) => objectsIn(prescription, "sets"));
  return {
    totalBlocks: blocks.length,
    completedBlocks: blocks.filter(isComplete).length,
    totalPrescriptions: prescriptions.length,
    completedPrescriptions: prescriptions.filter(isComplete).length,
    totalSets: sets.length,
    completedSets: sets.filter(isComplete).length,
  };
}

function isComplete(part: JsonObject): boolean {
  return part.isComplete === true;
}

const SUMMARY_FIELDS = [
  "id",
  "calendarId",
  "title",
  "instructions",
  "prescribedDate",
  "prescribedStartTime",
  "startDateTime",
  "completedDateTime",
  "orderOnDay",
  "workoutType",
  "workoutSubTypeId",
  "isLocked",
  "isHidden",
  "rpe",
  "feel",
  "prescribedDurationInSeconds",
  "executedDurationInSeconds",
  "lastUpdatedAt",
];

/** A session as the calendar list shows it. */
export function summaryOf(session: JsonObject): JsonObject {
  const counts = countsOf(session);
  const percent = round(
    ((numberIn(counts, "completedSets") ?? 0) / (numberIn(counts, "totalSets") || 1)) * 100,
    1,
  );
  return {
    ...Object.fromEntries(SUMMARY_FIELDS.map((key) => [key, session[key] ?? null])),
    ...counts,
    complianceState: percent === 0 ? "NoCompletion" : "Compliant",
    compliancePercent: percent,
    sequenceSummary: objectsIn(session, "blocks").flatMap(sequence),
    totalComments: 0,
    hasPrivateWorkoutNoteForCaller: false,
  };
}

const FIRST_LETTER = 65;

/** Blocks are lettered; several exercises in one are numbered: A, B1, B2. */
function sequence(block: JsonObject, index: number): JsonObject[] {
  const prescriptions = objectsIn(block, "prescriptions");
  const letter = String.fromCharCode(FIRST_LETTER + index);
  return prescriptions.map((prescription, place) => ({
    sequenceOrder: prescriptions.length > 1 ? `${letter}${place + 1}` : letter,
    title: isObject(prescription.exercise) ? (prescription.exercise.title ?? null) : null,
    compliancePercent: prescription.compliancePercent ?? 0,
  }));
}
