// Generated from specs/tools/plans/tp_apply_training_plan.yaml by `npm run codegen`. Do not edit.
import { dayOf, dayRanges, plannedStart, weekdayOf } from "../../../src/expressions/dates.js";
import { lastOf, sortBy } from "../../../src/expressions/lists.js";
import { basicPlanNote, isSelf, profileOf } from "../../../src/expressions/people.js";
import {
  dayInCalendar,
  isPeriodBanner,
  otherWeekdayNote,
  planDays,
  weekOfPlan,
} from "../../../src/expressions/plans.js";
import { quoted, readsSame } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether, collectUntilFailure } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listAvailability } from "../../endpoints/events.js";
import { getTrainingPlan, listPlanWorkouts } from "../../endpoints/plans.js";
import { getUser } from "../../endpoints/reference.js";
import { createWorkout, getWorkout, listWorkouts } from "../../endpoints/workouts.js";
import type { TpApplyTrainingPlanInput, TpApplyTrainingPlanOutput } from "../../types.js";
import { availabilityPeriod } from "../../views/events.js";
import { appliedSession, planListed } from "../../views/plans.js";

/** Put a training plan on the calendar. */
export async function tpApplyTrainingPlan(
  input: TpApplyTrainingPlanInput,
  call: ToolCall,
): Promise<TpApplyTrainingPlanOutput> {
  if ((input.last_week ?? 9999) < (input.first_week ?? 1)) {
    throw new ToolError("VALIDATION_ERROR", "last_week is before first_week.");
  }
  const ctx = await call.begin();
  const plan = await ctx.read(getTrainingPlan, { planId: input.plan_id });
  const days = planDays(plan);
  const entries =
    days !== undefined
      ? await ctx.read(listPlanWorkouts, { planId: input.plan_id, startDate: days.start, endDate: days.end })
      : undefined;
  const wanted = sortBy(entries ?? [], (w) => w.workoutDay).filter(
    (w) =>
      (weekOfPlan(plan, w.workoutDay) ?? 1) >= (input.first_week ?? 1) &&
      (weekOfPlan(plan, w.workoutDay) ?? 1) <= (input.last_week ?? 9999),
  );
  const sessions = wanted
    .filter((w) => isPeriodBanner(w) === false)
    .map((w) => ({
      workout: w,
      date: dayInCalendar(plan, w.workoutDay, input.start_date),
      title: w.title?.trim() || "Workout",
    }));
  if (sessions.length === 0) {
    throw new ToolError("NOT_FOUND", `${quoted(plan.title?.trim(), "This plan")} has no sessions to copy.`, {
      nextStep: "Look at it with tp_get_training_plan_workouts.",
    });
  }
  const span = {
    start: sessions[0]?.date ?? input.start_date,
    end: lastOf(sessions)?.date ?? input.start_date,
  };
  const calendar = await collectTogether(ctx, dayRanges(span.start, span.end, 91), async (range) => {
    const page = await ctx.read(listWorkouts, {
      athleteId: ctx.athleteId,
      startDate: range.start,
      endDate: range.end,
    });
    return page;
  });
  const periods = await ctx.attempt("availability", () =>
    ctx.read(listAvailability, { athleteId: ctx.athleteId, startDate: span.start, endDate: span.end }),
  );
  const coach =
    isSelf(ctx.athleteId, ctx.personId) === false
      ? await ctx.attempt("plan level of the athlete", () => ctx.recent(60, getUser))
      : undefined;
  const there = sessions.filter((s) =>
    calendar.some(
      (w) =>
        dayOf(w.workoutDay) === s.date &&
        readsSame(w.title, s.title) &&
        w.workoutTypeValueId === s.workout.workoutTypeValueId,
    ),
  );
  const created = await collectUntilFailure(
    ctx,
    sessions.filter((s) => there.includes(s) === false),
    async (session) => {
      const saved = await ctx.write(createWorkout, {
        params: { athleteId: ctx.athleteId },
        body: {
          athleteId: ctx.athleteId,
          workoutDay: session.date,
          workoutTypeValueId: session.workout.workoutTypeValueId,
          workoutTypeFamilyId: session.workout.workoutTypeValueId,
          workoutSubTypeId: session.workout.workoutSubTypeId ?? undefined,
          title: session.title,
          startTimePlanned: plannedStart(session.date, session.workout.startTimePlanned),
          totalTimePlanned: session.workout.totalTimePlanned ?? undefined,
          distancePlanned: session.workout.distancePlanned ?? undefined,
          tssPlanned: session.workout.tssPlanned ?? undefined,
          ifPlanned: session.workout.ifPlanned ?? undefined,
          elevationGainPlanned: session.workout.elevationGainPlanned ?? undefined,
          caloriesPlanned: session.workout.caloriesPlanned ?? undefined,
          description: session.workout.description || undefined,
          coachComments: session.workout.coachComments || undefined,
          userTags: session.workout.userTags || undefined,
          structure: session.workout.structure ?? undefined,
        },
        readBackOf: (saved) => ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: saved.workoutId }),
      });
      return appliedSession(saved, session.workout, plan);
    },
    (session) => `${quoted(session.title)} of ${weekdayOf(session.date)} ${session.date}`,
  );
  return {
    plan: planListed(plan),
    start_date: input.start_date,
    weekday: weekdayOf(input.start_date),
    total: sessions.length,
    created: created.length,
    workouts: created,
    already_there: there.map((s) => `${quoted(s.title)} of ${weekdayOf(s.date)} ${s.date}`),
    skipped_periods: wanted.filter((w) => isPeriodBanner(w)).map((w) => quoted(w.title?.trim(), "Untitled")),
    other_sessions:
      calendar.filter((w) => sessions.some((s) => s.date === dayOf(w.workoutDay))).length - there.length,
    unavailable: (periods ?? []).map((p) => availabilityPeriod(p)),
    notes: [
      ...(coach ? basicPlanNote(profileOf(coach), ctx.athleteId, ctx.today) : []),
      ...otherWeekdayNote(plan, input.start_date),
    ],
  };
}
