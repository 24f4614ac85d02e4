// Generated from specs/tools/workouts/tp_copy_workout.yaml by `npm run codegen`. Do not edit.
import { dayOf, plannedStart, weekdayOf } from "../../../src/expressions/dates.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { createWorkout, getWorkout } from "../../endpoints/workouts.js";
import type { TpCopyWorkoutInput, TpCopyWorkoutOutput } from "../../types.js";
import { workoutReceipt } from "../../views/workouts.js";

/** Copy a workout. */
export async function tpCopyWorkout(input: TpCopyWorkoutInput, call: ToolCall): Promise<TpCopyWorkoutOutput> {
  const ctx = await call.begin();
  const source = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id });
  const saved = await ctx.write(createWorkout, {
    params: { athleteId: ctx.athleteId },
    body: {
      athleteId: ctx.athleteId,
      workoutDay: input.target_date,
      workoutTypeValueId: source.workoutTypeValueId,
      workoutTypeFamilyId: source.workoutTypeValueId,
      workoutSubTypeId: source.workoutSubTypeId ?? undefined,
      title: input.title || (source.title ?? ''),
      isHidden: false,
      startTimePlanned: plannedStart(input.target_date, source.startTimePlanned),
      totalTimePlanned: source.totalTimePlanned ?? undefined,
      distancePlanned: source.distancePlanned ?? undefined,
      tssPlanned: source.tssPlanned ?? undefined,
      ifPlanned: source.ifPlanned ?? undefined,
      description: source.description ?? undefined,
      coachComments: source.coachComments ?? undefined,
      userTags: source.userTags ?? undefined,
      structure: source.structure,
    },
    readBackOf: (saved) => ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: saved.workoutId }),
  });
  return {
    workout: workoutReceipt(saved),
    copied_from: {
      workout_id: String(source.workoutId),
      title: source.title ?? null,
      date: dayOf(source.workoutDay),
      weekday: weekdayOf(source.workoutDay),
    },
  };
}
