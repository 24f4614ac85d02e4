// Generated from specs/schemas/workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { jsonText, optionalLooseNumber, wireNumber } from "../../src/http/wire-types.js";
import { nullishBoolean, nullishString, string } from "../../src/values/scalar-types.js";
import type {
  PrivateNote,
  SplitWorkout,
  Workout,
  WorkoutComment,
  WorkoutDetails,
  WorkoutFile,
  ZoneSeconds,
  ZoneTimes,
} from "../types.js";

export const workoutSchema: z.ZodType<Workout> = z.lazy(() =>
  z.looseObject({
    workoutId: wireNumber,
    athleteId: optionalLooseNumber,
    title: nullishString,
    workoutTypeValueId: wireNumber,
    workoutTypeFamilyId: optionalLooseNumber,
    workoutSubTypeId: optionalLooseNumber,
    code: nullishString,
    workoutDay: string,
    startTime: nullishString,
    startTimePlanned: nullishString,
    isHidden: nullishBoolean,
    isLocked: nullishBoolean,
    completed: nullishBoolean,
    description: nullishString,
    userTags: nullishString,
    coachComments: nullishString,
    athleteComments: nullishString,
    workoutComments: z.array(workoutCommentSchema).nullable().optional(),
    newComment: nullishString,
    hasPrivateWorkoutNoteForCaller: nullishBoolean,
    distance: optionalLooseNumber,
    distancePlanned: optionalLooseNumber,
    totalTime: optionalLooseNumber,
    totalTimePlanned: optionalLooseNumber,
    heartRateMaximum: optionalLooseNumber,
    heartRateAverage: optionalLooseNumber,
    calories: optionalLooseNumber,
    caloriesPlanned: optionalLooseNumber,
    tssActual: optionalLooseNumber,
    tssPlanned: optionalLooseNumber,
    tssSource: optionalLooseNumber,
    if: optionalLooseNumber,
    ifPlanned: optionalLooseNumber,
    normalizedSpeedActual: optionalLooseNumber,
    normalizedPowerActual: optionalLooseNumber,
    powerAverage: optionalLooseNumber,
    energy: optionalLooseNumber,
    elevationGain: optionalLooseNumber,
    elevationGainPlanned: optionalLooseNumber,
    elevationLoss: optionalLooseNumber,
    elevationMinimum: optionalLooseNumber,
    elevationMaximum: optionalLooseNumber,
    tempMin: optionalLooseNumber,
    tempAvg: optionalLooseNumber,
    tempMax: optionalLooseNumber,
    cadenceAverage: optionalLooseNumber,
    complianceDurationPercent: optionalLooseNumber,
    complianceTssPercent: optionalLooseNumber,
    rpe: optionalLooseNumber,
    feeling: optionalLooseNumber,
    structure: z
      .union([z.record(z.string(), z.unknown()), jsonText])
      .nullable()
      .optional(),
    orderOnDay: optionalLooseNumber,
    personalRecordCount: optionalLooseNumber,
    poolLengthOptionId: z.union([wireNumber, string]).nullable().optional(),
  }),
);

export const workoutCommentSchema: z.ZodType<WorkoutComment> = z.lazy(() =>
  z.looseObject({
    id: wireNumber,
    comment: nullishString,
    dateCreated: nullishString,
    commenterPersonId: optionalLooseNumber,
    commenterName: nullishString,
    isCoach: nullishBoolean,
    isRead: nullishBoolean,
  }),
);

export const workoutDetailsSchema: z.ZodType<WorkoutDetails> = z.lazy(() =>
  z.looseObject({
    workoutId: optionalLooseNumber,
    workoutDeviceFileInfos: z.array(workoutFileSchema).nullable().optional(),
    attachmentFileInfos: z.array(workoutFileSchema).nullable().optional(),
    timeInPowerZones: zoneTimesSchema.nullable().optional(),
    timeInHeartRateZones: zoneTimesSchema.nullable().optional(),
    timeInSpeedZones: zoneTimesSchema.nullable().optional(),
  }),
);

export const zoneTimesSchema: z.ZodType<ZoneTimes> = z.lazy(() =>
  z.looseObject({
    timeInZones: z.array(zoneSecondsSchema).nullable().optional(),
  }),
);

export const zoneSecondsSchema: z.ZodType<ZoneSeconds> = z.lazy(() =>
  z.looseObject({
    label: nullishString,
    minimum: optionalLooseNumber,
    maximum: optionalLooseNumber,
    seconds: optionalLooseNumber,
  }),
);

export const workoutFileSchema: z.ZodType<WorkoutFile> = z.lazy(() =>
  z.looseObject({
    fileId: z.union([wireNumber, string]),
    fileName: nullishString,
    dateUploaded: nullishString,
  }),
);

export const splitWorkoutSchema: z.ZodType<SplitWorkout> = z.lazy(() =>
  z.looseObject({
    completedWorkouts: z.array(workoutSchema).nullable().optional(),
    plannedWorkout: workoutSchema.nullable().optional(),
  }),
);

export const privateNoteSchema: z.ZodType<PrivateNote> = z.lazy(() =>
  z.looseObject({
    note: nullishString,
    dateTimeUpdatedUtc: nullishString,
  }),
);
