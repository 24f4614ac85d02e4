// Generated from specs/schemas/strength.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullishBoolean, nullishString, string } from "../../src/values/scalar-types.js";
import type {
  ExerciseEntry,
  ExerciseParameter,
  LibraryContent,
  StrengthBlock,
  StrengthColumn,
  StrengthExercise,
  StrengthPrescription,
  StrengthSequence,
  StrengthSet,
  StrengthSnapshot,
  StrengthSummary,
  StrengthValue,
  StrengthWorkout,
} from "../types.js";

export const strengthWorkoutSchema: z.ZodType<StrengthWorkout> = z.lazy(() =>
  z.looseObject({
    id: string,
    calendarId: wireNumber,
    workoutType: string,
    prescribedDate: string,
    title: nullishString,
    instructions: nullishString,
    prescribedStartTime: nullishString,
    completedDateTime: nullishString,
    prescribedDurationInSeconds: optionalLooseNumber,
    executedDurationInSeconds: optionalLooseNumber,
    isLocked: nullishBoolean,
    isHidden: nullishBoolean,
    rpe: optionalLooseNumber,
    feel: optionalLooseNumber,
    complianceState: nullishString,
    compliancePercent: optionalLooseNumber,
    completedTss: optionalLooseNumber,
    files: z.array(z.record(z.string(), z.unknown())).nullable().optional(),
    snapshot: strengthSnapshotSchema.nullable().optional(),
    blocks: z.array(strengthBlockSchema).nullable().optional(),
  }),
);

export const strengthSnapshotSchema: z.ZodType<StrengthSnapshot> = z.lazy(() =>
  z.looseObject({
    totalBlocks: optionalLooseNumber,
    completedBlocks: optionalLooseNumber,
    totalPrescriptions: optionalLooseNumber,
    completedPrescriptions: optionalLooseNumber,
    totalSets: optionalLooseNumber,
    completedSets: optionalLooseNumber,
  }),
);

export const strengthBlockSchema: z.ZodType<StrengthBlock> = z.lazy(() =>
  z.looseObject({
    id: string,
    blockType: string,
    title: nullishString,
    coachNotes: nullishString,
    isComplete: nullishBoolean,
    compliancePercent: optionalLooseNumber,
    prescriptions: z.array(strengthPrescriptionSchema).nullable().optional(),
  }),
);

export const strengthPrescriptionSchema: z.ZodType<StrengthPrescription> = z.lazy(() =>
  z.looseObject({
    id: string,
    exercise: strengthExerciseSchema.nullable().optional(),
    parameters: z.array(strengthColumnSchema).nullable().optional(),
    sets: z.array(strengthSetSchema).nullable().optional(),
    coachNotes: nullishString,
    isComplete: nullishBoolean,
    compliancePercent: optionalLooseNumber,
    setSummaryTemplate: nullishString,
  }),
);

export const strengthExerciseSchema: z.ZodType<StrengthExercise> = z.lazy(() =>
  z.looseObject({
    id: z.union([string, wireNumber]),
    title: nullishString,
    videoUrl: nullishString,
    parameters: z.array(z.record(z.string(), z.unknown())).nullable().optional(),
  }),
);

export const strengthColumnSchema: z.ZodType<StrengthColumn> = z.lazy(() =>
  z.looseObject({
    parameter: string,
    inputFormat: nullishString,
  }),
);

export const strengthSetSchema: z.ZodType<StrengthSet> = z.lazy(() =>
  z.looseObject({
    id: string,
    isComplete: nullishBoolean,
    parameterValues: z.array(strengthValueSchema).nullable().optional(),
  }),
);

export const strengthValueSchema: z.ZodType<StrengthValue> = z.lazy(() =>
  z.looseObject({
    id: string,
    parameter: string,
    inputFormat: nullishString,
    prescribedValue: z.union([string, wireNumber]).nullable().optional(),
    executedValue: z.union([string, wireNumber]).nullable().optional(),
  }),
);

export const strengthSummarySchema: z.ZodType<StrengthSummary> = z.lazy(() =>
  z.looseObject({
    id: string,
    calendarId: optionalLooseNumber,
    title: nullishString,
    instructions: nullishString,
    prescribedDate: string,
    prescribedStartTime: nullishString,
    completedDateTime: nullishString,
    workoutType: nullishString,
    totalBlocks: optionalLooseNumber,
    completedBlocks: optionalLooseNumber,
    totalPrescriptions: optionalLooseNumber,
    completedPrescriptions: optionalLooseNumber,
    totalSets: optionalLooseNumber,
    completedSets: optionalLooseNumber,
    complianceState: nullishString,
    compliancePercent: optionalLooseNumber,
    sequenceSummary: z.array(strengthSequenceSchema).nullable().optional(),
    rpe: optionalLooseNumber,
    feel: optionalLooseNumber,
    prescribedDurationInSeconds: optionalLooseNumber,
    executedDurationInSeconds: optionalLooseNumber,
  }),
);

export const strengthSequenceSchema: z.ZodType<StrengthSequence> = z.lazy(() =>
  z.looseObject({
    sequenceOrder: nullishString,
    title: nullishString,
    compliancePercent: optionalLooseNumber,
  }),
);

export const libraryContentSchema: z.ZodType<LibraryContent> = z.lazy(() =>
  z.looseObject({
    exercises: z.array(exerciseEntrySchema).nullable().optional(),
  }),
);

export const exerciseEntrySchema: z.ZodType<ExerciseEntry> = z.lazy(() =>
  z.looseObject({
    id: z.union([string, wireNumber]),
    title: nullishString,
    videoUrl: nullishString,
    primaryMuscleGroups: z.array(z.unknown()).nullable().optional(),
    secondaryMuscleGroups: z.array(z.unknown()).nullable().optional(),
    parameters: z.array(exerciseParameterSchema).nullable().optional(),
  }),
);

export const exerciseParameterSchema: z.ZodType<ExerciseParameter> = z.lazy(() =>
  z.looseObject({
    parameter: nullishString,
  }),
);
