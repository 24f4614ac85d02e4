// Generated from specs/tools/workouts/tp_get_workout.yaml by `npm run codegen`. Do not edit.
import { dayOf, endOf, timeOf, weekdayOf } from "../../../src/expressions/dates.js";
import { intervalsOf, nativeOf } from "../../../src/expressions/structure.js";
import { textOf } from "../../../src/expressions/text.js";
import { isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { getWorkout, getWorkoutDetails } from "../../endpoints/workouts.js";
import { sports } from "../../tables.js";
import type { TpGetWorkoutInput, TpGetWorkoutOutput } from "../../types.js";
import { commentListed, fileListed, workoutMetrics } from "../../views/workouts.js";

/** Read a workout. */
export async function tpGetWorkout(input: TpGetWorkoutInput, call: ToolCall): Promise<TpGetWorkoutOutput> {
  const ctx = await call.begin();
  const [workout, files] = await Promise.all([
    ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
    ctx.attempt("files", () =>
      ctx.read(getWorkoutDetails, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
    ),
  ]);
  const detailed = input.response_format === "detailed";
  return {
    id: textOf(workout.workoutId),
    date: dayOf(workout.workoutDay),
    weekday: weekdayOf(workout.workoutDay),
    start_planned: timeOf(workout.startTimePlanned),
    end_planned: timeOf(endOf(workout.startTimePlanned, workout.totalTimePlanned)),
    start_actual: timeOf(workout.startTime),
    title: workout.title,
    type: isCompleted(workout) ? "completed" : "planned",
    sport: sports.nameOf(workout.workoutTypeValueId),
    sport_id: workout.workoutTypeValueId,
    subtype_id: workout.workoutSubTypeId,
    description: workout.description,
    coach_comment: workout.coachComments,
    tags: workout.userTags,
    rpe: workout.rpe,
    feeling: workout.feeling,
    hidden: workout.isHidden,
    locked: workout.isLocked,
    metrics: workoutMetrics(workout),
    intervals: intervalsOf(workout.structure, sports.nameOf(workout.workoutTypeValueId)),
    structured_workout: detailed ? nativeOf(workout.structure) : undefined,
    new_comment: workout.newComment,
    has_private_workout_note: workout.hasPrivateWorkoutNoteForCaller,
    workout_comments: (workout.workoutComments ?? []).map((c) => commentListed(c)),
    device_files: (files?.workoutDeviceFileInfos ?? []).map((f) => fileListed(f)),
    attachment_files: (files?.attachmentFileInfos ?? []).map((f) => fileListed(f)),
  };
}
