// Generated from specs/tools/workouts/tp_copy_workout.yaml by `npm run codegen`. Do not edit.
import { dayOf, plannedStart, weekdayOf } from "../../../src/expressions/dates.js";
import { textOf } from "../../../src/expressions/text.js";
import { hasPlan, isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { createWorkout, getWorkout, listWorkouts } from "../../endpoints/workouts.js";
import { dayBefore, dayPlan } from "../../reads/workouts.js";
import type { TpCopyWorkoutInput, TpCopyWorkoutOutput } from "../../types.js";
import { workoutReceipt } from "../../views/workouts.js";

/** Copy a workout. */
export async function tpCopyWorkout(input: TpCopyWorkoutInput, call: ToolCall): Promise<TpCopyWorkoutOutput> {
  const ctx = await call.begin();
  const source = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id });
  await dayBefore(ctx, { athleteId: ctx.athleteId, day: input.target_date });
  const unplanned = hasPlan(source) === false && isCompleted(source);
  const planned = unplanned
    ? { hours: source.totalTime, metres: source.distance }
    : { hours: source.totalTimePlanned, metres: source.distancePlanned };
  const saved = await ctx.write(createWorkout, {
    params: { athleteId: ctx.athleteId },
    body: {
      athleteId: ctx.athleteId,
      workoutDay: input.target_date,
      workoutTypeValueId: source.workoutTypeValueId,
      workoutTypeFamilyId: source.workoutTypeValueId,
      workoutSubTypeId: source.workoutSubTypeId ?? undefined,
      title: input.title || (source.title ?? ""),
      isHidden: false,
      startTimePlanned: plannedStart(input.target_date, source.startTimePlanned),
      totalTimePlanned: planned.hours ?? undefined,
      distancePlanned: planned.metres ?? undefined,
      tssPlanned: source.tssPlanned ?? undefined,
      ifPlanned: source.ifPlanned ?? undefined,
      elevationGainPlanned: source.elevationGainPlanned ?? undefined,
      caloriesPlanned: source.caloriesPlanned ?? undefined,
      description: source.description ?? undefined,
      coachComments: source.coachComments ?? undefined,
      userTags: source.userTags ?? undefined,
      structure: source.structure,
    },
    readBackOf: (saved) => ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: saved.workoutId }),
    listed: () =>
      ctx.read(listWorkouts, {
        athleteId: ctx.athleteId,
        startDate: input.target_date,
        endDate: input.target_date,
      }),
  });
  const onDay = await dayPlan(ctx, {
    athleteId: ctx.athleteId,
    day: input.target_date,
    sportId: source.workoutTypeValueId,
    besides: saved.workoutId,
  });
  return {
    workout: workoutReceipt(saved),
    copied_from: {
      workout_id: textOf(source.workoutId),
      title: source.title,
      date: dayOf(source.workoutDay),
      weekday: weekdayOf(source.workoutDay),
    },
    same_day: onDay?.same_day,
    same_day_strength: onDay?.same_day_strength,
    unavailable: onDay?.unavailable,
    notes: unplanned ? ["It had no plan: the recorded time and distance are planned."] : undefined,
  };
}
