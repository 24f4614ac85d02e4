// Generated from specs/tools/workouts/tp_copy_workout.yaml by `npm run codegen`. Do not edit.
import { speakingAgainst } from "../../../src/expressions/availability.js";
import { dayOf, plannedStart, weekdayOf } from "../../../src/expressions/dates.js";
import { hasPlan, isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { listAvailability } from "../../endpoints/events.js";
import { listStrengthWorkouts } from "../../endpoints/strength.js";
import { createWorkout, getWorkout, listWorkouts } from "../../endpoints/workouts.js";
import type { TpCopyWorkoutInput, TpCopyWorkoutOutput } from "../../types.js";
import { availabilityPeriod } from "../../views/events.js";
import { strengthListed } from "../../views/strength.js";
import { workoutReceipt, workoutSummary } from "../../views/workouts.js";

/** Copy a workout. */
export async function tpCopyWorkout(input: TpCopyWorkoutInput, call: ToolCall): Promise<TpCopyWorkoutOutput> {
  const ctx = await call.begin();
  const source = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id });
  const [sameDay, gym, periods] = await Promise.all([
    ctx.attempt("other sessions of the day", () =>
      ctx.read(listWorkouts, {
        athleteId: ctx.athleteId,
        startDate: input.target_date,
        endDate: input.target_date,
      }),
    ),
    ctx.attempt("strength sessions of the day", () =>
      ctx.read(listStrengthWorkouts, {
        calendarId: ctx.athleteId,
        startDate: input.target_date,
        endDate: input.target_date,
      }),
    ),
    ctx.attempt("availability", () =>
      ctx.read(listAvailability, {
        athleteId: ctx.athleteId,
        startDate: input.target_date,
        endDate: input.target_date,
      }),
    ),
  ]);
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
  });
  return {
    workout: workoutReceipt(saved),
    copied_from: {
      workout_id: String(source.workoutId),
      title: source.title ?? null,
      date: dayOf(source.workoutDay),
      weekday: weekdayOf(source.workoutDay),
    },
    same_day: (sameDay ?? []).map((w) => workoutSummary(w, false)),
    same_day_strength: (gym ?? []).length > 0 ? (gym ?? []).map((s) => strengthListed(s)) : undefined,
    unavailable: speakingAgainst(periods, source.workoutTypeValueId).map((p) => availabilityPeriod(p)),
    notes: unplanned ? ["It had no plan: the recorded time and distance are planned."] : undefined,
  };
}
