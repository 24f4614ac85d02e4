// Generated from specs/views/workouts.yaml by `npm run codegen`. Do not edit.
import { unreadOf } from "../../src/expressions/comments.js";
import { comparedEffort } from "../../src/expressions/compare-workouts.js";
import { dayOf, endOf, timeOf, weekdayOf } from "../../src/expressions/dates.js";
import { intervalsOf } from "../../src/expressions/structure.js";
import { textOf } from "../../src/expressions/text.js";
import { hoursToMinutes, metresToKm, rounded } from "../../src/expressions/units.js";
import { hasPlan, isCompleted } from "../../src/expressions/workouts.js";
import { sports, tssMethods } from "../tables.js";
import type {
  ActualTotals,
  AnalysisCharts,
  AnalysisSummary,
  BulkSide,
  CommentListed,
  ComparedWorkout,
  FileListed,
  FoundWorkout,
  MaybeDoneAs,
  PlannedTotals,
  Workout,
  WorkoutComment,
  WorkoutExtras,
  WorkoutFile,
  WorkoutLabel,
  WorkoutMetrics,
  WorkoutReceipt,
  WorkoutSummary,
} from "../types.js";

/** A workout as lists answer with it; planned and actual always apart (KB-22). */
export function workoutSummary(workout: Workout, detailed: boolean): WorkoutSummary {
  return {
    id: textOf(workout.workoutId),
    date: dayOf(workout.workoutDay),
    weekday: weekdayOf(workout.workoutDay),
    start: timeOf(workout.startTime) ?? timeOf(workout.startTimePlanned),
    title: workout.title,
    sport: sports.nameOf(workout.workoutTypeValueId),
    sport_id:
      detailed || sports.nameOf(workout.workoutTypeValueId) === null ? workout.workoutTypeValueId : undefined,
    type: isCompleted(workout) ? "completed" : "planned",
    planned: hasPlan(workout) ? plannedTotals(workout) : undefined,
    actual: isCompleted(workout) ? actualTotals(workout) : undefined,
    extras: detailed ? workoutExtras(workout) : undefined,
  };
}

/** A workout as searching answers with it. */
export function foundWorkout(workout: Workout, matched: string[], withIntervals: boolean): FoundWorkout {
  return {
    id: textOf(workout.workoutId),
    date: dayOf(workout.workoutDay),
    weekday: weekdayOf(workout.workoutDay),
    title: workout.title,
    sport: sports.nameOf(workout.workoutTypeValueId),
    type: isCompleted(workout) ? "completed" : "planned",
    planned: isCompleted(workout) ? undefined : plannedTotals(workout),
    actual: isCompleted(workout) ? actualTotals(workout) : undefined,
    intervals: withIntervals
      ? intervalsOf(workout.structure, sports.nameOf(workout.workoutTypeValueId))
      : undefined,
    matched: matched.length > 0 ? matched : undefined,
    unread:
      unreadOf(workout.workoutComments).length > 0
        ? unreadOf(workout.workoutComments).map((comment) => commentListed(comment))
        : undefined,
  };
}

/** Planned time, distance and load. */
export function plannedTotals(workout: Workout): PlannedTotals {
  return {
    minutes: hoursToMinutes(workout.totalTimePlanned),
    km: rounded(metresToKm(workout.distancePlanned), 2),
    tss: rounded(workout.tssPlanned, 1),
    if: rounded(workout.ifPlanned, 2),
  };
}

/** Recorded time, distance and load. */
export function actualTotals(workout: Workout): ActualTotals {
  return {
    minutes: hoursToMinutes(workout.totalTime),
    km: rounded(metresToKm(workout.distance), 2),
    tss: rounded(workout.tssActual, 1),
    if: rounded(workout.if, 2),
  };
}

/** What the detailed form of a list adds to each workout. */
export function workoutExtras(workout: Workout): WorkoutExtras {
  return {
    description: workout.description,
    intervals: intervalsOf(workout.structure, sports.nameOf(workout.workoutTypeValueId)),
    subtype_id: workout.workoutSubTypeId,
    tags: workout.userTags,
    rpe: workout.rpe,
    feeling: workout.feeling,
    if_actual: isCompleted(workout) ? workout.if : undefined,
    hidden: workout.isHidden === true ? true : undefined,
  };
}

/** Planned and recorded values of one workout. */
export function workoutMetrics(workout: Workout): WorkoutMetrics {
  return {
    duration_planned_minutes: hoursToMinutes(workout.totalTimePlanned),
    duration_actual_minutes: hoursToMinutes(workout.totalTime),
    distance_planned_km: rounded(metresToKm(workout.distancePlanned), 2),
    distance_actual_km: rounded(metresToKm(workout.distance), 2),
    tss_planned: rounded(workout.tssPlanned, 1),
    tss_actual: rounded(workout.tssActual, 1),
    tss_method: tssMethods.nameOf(workout.tssSource),
    if_planned: rounded(workout.ifPlanned, 2),
    if_actual: workout.if,
    avg_power_w: rounded(workout.powerAverage, 0),
    normalized_power_w: rounded(workout.normalizedPowerActual, 0),
    avg_hr_bpm: rounded(workout.heartRateAverage, 0),
    max_hr_bpm: rounded(workout.heartRateMaximum, 0),
    avg_cadence_rpm: rounded(workout.cadenceAverage, 0),
    elevation_planned_m: rounded(workout.elevationGainPlanned, 0),
    elevation_gain_m: rounded(workout.elevationGain, 0),
    elevation_loss_m: rounded(workout.elevationLoss, 0),
    elevation_min_m: rounded(workout.elevationMinimum, 0),
    elevation_max_m: rounded(workout.elevationMaximum, 0),
    temperature_min_c: rounded(workout.tempMin, 1),
    temperature_avg_c: rounded(workout.tempAvg, 1),
    temperature_max_c: rounded(workout.tempMax, 1),
    calories_planned_kcal: rounded(workout.caloriesPlanned, 0),
    calories_kcal: rounded(workout.calories, 0),
    compliance_duration_percent: rounded(workout.complianceDurationPercent, 0),
    compliance_tss_percent: rounded(workout.complianceTssPercent, 0),
  };
}

/** A comment below a workout. The text is somebody's words. */
export function commentListed(comment: WorkoutComment): CommentListed {
  return {
    id: textOf(comment.id),
    date: comment.dateCreated,
    by: comment.commenterName,
    is_coach: comment.isCoach === true,
    unread: comment.isRead === false ? true : undefined,
    comment: comment.comment ?? "",
  };
}

/** A file of a workout. */
export function fileListed(file: WorkoutFile): FileListed {
  return {
    file_id: textOf(file.fileId),
    file_name: file.fileName,
    uploaded_at: file.dateUploaded,
  };
}

/** What a write answers with; the whole workout is a tp_get_workout away. */
export function workoutReceipt(workout: Workout): WorkoutReceipt {
  return {
    workout_id: textOf(workout.workoutId),
    title: workout.title,
    date: dayOf(workout.workoutDay),
    weekday: weekdayOf(workout.workoutDay),
    start: timeOf(workout.startTimePlanned),
    end: timeOf(endOf(workout.startTimePlanned, workout.totalTimePlanned)),
    sport: sports.nameOf(workout.workoutTypeValueId),
    planned: hasPlan(workout) ? plannedTotals(workout) : undefined,
    actual: isCompleted(workout) ? actualTotals(workout) : undefined,
    rpe: workout.rpe,
    feeling: workout.feeling,
    intervals: intervalsOf(workout.structure, sports.nameOf(workout.workoutTypeValueId)),
  };
}

/** Which workout is meant, in a line. */
export function workoutLabel(workout: Workout): WorkoutLabel {
  return {
    workout_id: textOf(workout.workoutId),
    title: workout.title,
    date: dayOf(workout.workoutDay),
    weekday: weekdayOf(workout.workoutDay),
    sport: sports.nameOf(workout.workoutTypeValueId),
  };
}

/** A planned session, and a recording of its day that may have done it. */
export function maybeDoneAs(planned: Workout, recording: Workout): MaybeDoneAs {
  return {
    planned: workoutLabel(planned),
    recording: workoutLabel(recording),
    call: `tp_pair_workout {"completed_workout_id":"${recording.workoutId}","planned_workout_id":"${planned.workoutId}"}`,
  };
}

/** A workout in the table of a plan. */
export function bulkSide(workout: Workout): BulkSide {
  return {
    date: dayOf(workout.workoutDay),
    title: workout.title,
    minutes: rounded(hoursToMinutes(workout.totalTimePlanned), 1),
    tss: rounded(workout.tssPlanned, 1),
    if: rounded(workout.ifPlanned, 2),
    intervals: intervalsOf(workout.structure, sports.nameOf(workout.workoutTypeValueId)),
  };
}

/** A recorded workout as a row among others, in TrainingPeaks' own numbers and in those of its samples. */
export function comparedWorkout(
  workout: Workout,
  charts: AnalysisCharts | null,
  summary: AnalysisSummary | null,
): ComparedWorkout {
  return {
    ...comparedEffort(charts, summary, workout),
    workout_id: textOf(workout.workoutId),
    title: workout.title,
    date: dayOf(workout.workoutDay),
    weekday: weekdayOf(workout.workoutDay),
    sport: sports.nameOf(workout.workoutTypeValueId),
    minutes: hoursToMinutes(workout.totalTime),
    km: rounded(metresToKm(workout.distance), 1),
    elevation_m: rounded(workout.elevationGain, 0),
    tss: rounded(workout.tssActual, 1),
    if: rounded(workout.if, 3),
    normalized_power_w: rounded(workout.normalizedPowerActual, 0),
    avg_hr_bpm: rounded(workout.heartRateAverage, 0),
  };
}
