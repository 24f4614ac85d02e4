// Generated from specs/schemas/workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullableNumber } from "../../src/runtime/wire-types.js";
import type {
  NativeStructure,
  NewWorkout,
  NewWorkoutComment,
  SplitWorkout,
  Workout,
  WorkoutComment,
  WorkoutDetails,
  WorkoutFile,
  WorkoutFileUpload,
  WorkoutPair,
} from "../types.js";

export const workoutSchema: z.ZodType<Workout> = z.lazy(() =>
  z.looseObject({
    workoutId: z.number(),
    athleteId: z.number().optional(),
    title: z.string().nullable().optional(),
    workoutTypeValueId: z.number(),
    workoutTypeFamilyId: z.number().optional(),
    workoutSubTypeId: nullableNumber.optional(),
    code: z.string().nullable().optional(),
    workoutDay: z.string(),
    startTime: z.string().nullable().optional(),
    startTimePlanned: z.string().nullable().optional(),
    isItAnOr: z.boolean().nullable().optional(),
    isHidden: z.boolean().nullable().optional(),
    isLocked: z.boolean().nullable().optional(),
    completed: z.boolean().nullable().optional(),
    description: z.string().nullable().optional(),
    userTags: z.string().nullable().optional(),
    coachComments: z.string().nullable().optional(),
    athleteComments: z.string().nullable().optional(),
    workoutComments: z.array(workoutCommentSchema).nullable().optional(),
    newComment: z.string().nullable().optional(),
    hasPrivateWorkoutNoteForCaller: z.boolean().nullable().optional(),
    hasPrivateWorkoutCommentForCaller: z.boolean().nullable().optional(),
    publicSettingValue: nullableNumber.optional(),
    sharedWorkoutInformationKey: z.string().nullable().optional(),
    sharedWorkoutInformationExpireKey: z.string().nullable().optional(),
    distance: nullableNumber.optional(),
    distancePlanned: nullableNumber.optional(),
    distanceCustomized: nullableNumber.optional(),
    distanceUnitsCustomized: nullableNumber.optional(),
    totalTime: nullableNumber.optional(),
    totalTimePlanned: nullableNumber.optional(),
    heartRateMinimum: nullableNumber.optional(),
    heartRateMaximum: nullableNumber.optional(),
    heartRateAverage: nullableNumber.optional(),
    calories: nullableNumber.optional(),
    caloriesPlanned: nullableNumber.optional(),
    tssActual: nullableNumber.optional(),
    tssPlanned: nullableNumber.optional(),
    tssSource: nullableNumber.optional(),
    if: nullableNumber.optional(),
    ifPlanned: nullableNumber.optional(),
    velocityAverage: nullableNumber.optional(),
    velocityPlanned: nullableNumber.optional(),
    velocityMaximum: nullableNumber.optional(),
    normalizedSpeedActual: nullableNumber.optional(),
    normalizedPowerActual: nullableNumber.optional(),
    powerAverage: nullableNumber.optional(),
    powerMaximum: nullableNumber.optional(),
    energy: nullableNumber.optional(),
    energyPlanned: nullableNumber.optional(),
    elevationGain: nullableNumber.optional(),
    elevationGainPlanned: nullableNumber.optional(),
    elevationLoss: nullableNumber.optional(),
    elevationMinimum: nullableNumber.optional(),
    elevationAverage: nullableNumber.optional(),
    elevationMaximum: nullableNumber.optional(),
    torqueAverage: nullableNumber.optional(),
    torqueMaximum: nullableNumber.optional(),
    tempMin: nullableNumber.optional(),
    tempAvg: nullableNumber.optional(),
    tempMax: nullableNumber.optional(),
    cadenceAverage: nullableNumber.optional(),
    cadenceMaximum: nullableNumber.optional(),
    lastModifiedDate: z.string().nullable().optional(),
    equipmentBikeId: nullableNumber.optional(),
    equipmentShoeId: nullableNumber.optional(),
    complianceDurationPercent: nullableNumber.optional(),
    complianceDistancePercent: nullableNumber.optional(),
    complianceTssPercent: nullableNumber.optional(),
    rpe: nullableNumber.optional(),
    feeling: nullableNumber.optional(),
    structure: z.union([nativeStructureSchema, z.string()]).nullable().optional(),
    orderOnDay: nullableNumber.optional(),
    personalRecordCount: nullableNumber.optional(),
    syncedTo: z.string().nullable().optional(),
    poolLengthOptionId: z.union([z.number(), z.string()]).nullable().optional(),
    workoutDeviceSource: z.string().nullable().optional(),
    isDeleted: z.boolean().nullable().optional(),
  }),
);

export const newWorkoutSchema: z.ZodType<NewWorkout> = z.lazy(() =>
  z.looseObject({
    athleteId: z.number(),
    workoutDay: z.string(),
    workoutTypeValueId: z.number(),
    workoutTypeFamilyId: z.number(),
    workoutSubTypeId: nullableNumber.optional(),
    title: z.string(),
    isHidden: z.boolean().optional(),
    startTimePlanned: z.string().nullable().optional(),
    totalTimePlanned: nullableNumber.optional(),
    distancePlanned: nullableNumber.optional(),
    tssPlanned: nullableNumber.optional(),
    ifPlanned: nullableNumber.optional(),
    elevationGainPlanned: nullableNumber.optional(),
    caloriesPlanned: nullableNumber.optional(),
    description: z.string().nullable().optional(),
    coachComments: z.string().nullable().optional(),
    userTags: z.string().nullable().optional(),
    feeling: nullableNumber.optional(),
    rpe: nullableNumber.optional(),
    structure: z.string().nullable().optional(),
  }),
);

export const nativeStructureSchema: z.ZodType<NativeStructure> = z.lazy(() =>
  z.looseObject({
    structure: z.array(z.record(z.string(), z.unknown())),
    polyline: z.unknown().optional(),
    primaryLengthMetric: z.string().optional(),
    primaryIntensityMetric: z.string().optional(),
    primaryIntensityTargetOrRange: z.string().optional(),
  }),
);

export const workoutCommentSchema: z.ZodType<WorkoutComment> = z.lazy(() =>
  z.looseObject({
    id: z.number(),
    comment: z.string().nullable().optional(),
    dateCreated: z.string().nullable().optional(),
    commenterPersonId: nullableNumber.optional(),
    commenterName: z.string().nullable().optional(),
    isCoach: z.boolean().nullable().optional(),
  }),
);

export const workoutDetailsSchema: z.ZodType<WorkoutDetails> = z.lazy(() =>
  z.looseObject({
    workoutId: z.number().optional(),
    workoutDeviceFileInfos: z.array(workoutFileSchema).nullable().optional(),
    attachmentFileInfos: z.array(workoutFileSchema).nullable().optional(),
  }),
);

export const workoutFileSchema: z.ZodType<WorkoutFile> = z.lazy(() =>
  z.looseObject({
    fileId: z.union([z.number(), z.string()]),
    fileSystemId: z.string().nullable().optional(),
    fileName: z.string().nullable().optional(),
    dateUploaded: z.string().nullable().optional(),
    contentType: z.string().nullable().optional(),
  }),
);

export const workoutPairSchema: z.ZodType<WorkoutPair> = z.lazy(() =>
  z.looseObject({
    athleteId: z.number(),
    completedWorkoutId: z.number(),
    plannedWorkoutId: z.number(),
  }),
);

export const splitWorkoutSchema: z.ZodType<SplitWorkout> = z.lazy(() =>
  z.looseObject({
    completedWorkouts: z.array(workoutSchema).nullable().optional(),
    plannedWorkout: workoutSchema.nullable().optional(),
  }),
);

export const newWorkoutCommentSchema: z.ZodType<NewWorkoutComment> = z.lazy(() =>
  z.looseObject({
    value: z.string(),
  }),
);

export const workoutFileUploadSchema: z.ZodType<WorkoutFileUpload> = z.lazy(() =>
  z.looseObject({
    workoutDay: z.string(),
    data: z.string(),
    fileName: z.string(),
    uploadClient: z.string(),
  }),
);
