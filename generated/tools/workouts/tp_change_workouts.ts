// Generated from specs/tools/workouts/tp_change_workouts.yaml by `npm run codegen`. Do not edit.
import { speakingAgainst } from "../../../src/expressions/availability.js";
import { sameDayAfter, spanOfPlan, weeksOfPlan } from "../../../src/expressions/bulk-calendar.js";
import { bulkInputMistake, chosenForBulk } from "../../../src/expressions/bulk-input.js";
import { bulkMistake, bulkPlan, bulkSet, leftOutOf } from "../../../src/expressions/bulk-plan.js";
import { dayOf, dayRanges } from "../../../src/expressions/dates.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import { isCompleted } from "../../../src/expressions/workouts.js";
import { namedAthletes } from "../../../src/hooks/athletes.js";
import { planMark } from "../../../src/hooks/plan-mark.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { protecting } from "../../../src/tool/protect.js";
import { collectTogether, collectUntilFailure } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listAvailability } from "../../endpoints/events.js";
import { listStrengthWorkouts } from "../../endpoints/strength.js";
import {
  createWorkout,
  deleteWorkout,
  getWorkout,
  listWorkouts,
  updateWorkout,
} from "../../endpoints/workouts.js";
import { sports } from "../../tables.js";
import type { TpChangeWorkoutsInput, TpChangeWorkoutsOutput } from "../../types.js";
import { strengthListed } from "../../views/strength.js";
import { bulkSide } from "../../views/workouts.js";

/** Change many workouts. */
export async function tpChangeWorkouts(
  input: TpChangeWorkoutsInput,
  call: ToolCall,
): Promise<TpChangeWorkoutsOutput> {
  const fresh = {
    title: input.title,
    description: input.description,
    userTags: input.tags,
    coachComments: input.coach_comment,
    isHidden: input.is_hidden,
  };
  const mistake = bulkInputMistake(input);
  if (mistake !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${mistake}.`);
  }
  const ctx = await call.begin();
  const inRange = await collectTogether(
    ctx,
    input.workout_ids ? [] : dayRanges(input.start_date ?? "", input.end_date ?? "", 91),
    async (range) => {
      const page = await ctx.read(listWorkouts, {
        athleteId: ctx.athleteId,
        startDate: range.start,
        endDate: range.end,
      });
      return page;
    },
  );
  const named = await collectTogether(ctx, input.workout_ids ?? [], async (id) => {
    const one = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: id });
    return one;
  });
  const candidates = [...inRange, ...named].filter(
    (w) =>
      input.action !== "swap" ||
      [input.start_date, input.end_date].some((day) => day === dayOf(w.workoutDay)),
  );
  const chosen = chosenForBulk(candidates, {
    sportId: sports.idOf(input.sport),
    weekday: input.weekday,
    title: input.title_contains,
  });
  if (chosen.length === 0) {
    throw new ToolError("NOT_FOUND", "No workout is meant by that.", {
      nextStep: "Look at the days with tp_get_workouts.",
    });
  }
  if (chosen.length > 100) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `${chosen.length} workouts are meant, and at most 100 are changed at once.`,
      { nextStep: "Take fewer days." },
    );
  }
  const order = {
    action: input.action,
    days: input.days,
    first: input.start_date,
    last: input.end_date,
    percent: input.percent,
    of: input.scale_of,
    set: fresh,
  };
  const unscalable = bulkMistake(chosen, order);
  if (unscalable !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${unscalable}. Nothing was changed.`, {
      nextStep: "Leave it out, or change it alone with tp_update_workout.",
    });
  }
  const changes = bulkPlan(chosen, order);
  const leftOut = leftOutOf(chosen, input.action);
  const others = await namedAthletes(
    { athletes: input.to_athlete === undefined ? undefined : [input.to_athlete] },
    ctx,
  );
  const targetId = others[0]?.id ?? ctx.athleteId;
  const span = spanOfPlan(changes);
  const comes = span !== undefined && ["shift", "swap", "copy"].includes(input.action);
  const calendar = await collectTogether(
    ctx,
    span ? dayRanges(span.start, span.end, 91) : [],
    async (range) => {
      const page = await ctx.read(listWorkouts, {
        athleteId: targetId,
        startDate: range.start,
        endDate: range.end,
      });
      return page;
    },
    (range) => `other sessions from ${range.start}`,
  );
  const gym = await collectTogether(
    ctx,
    comes ? dayRanges(span.start, span.end, 91) : [],
    async (range) => {
      const page = await ctx.read(listStrengthWorkouts, {
        calendarId: targetId,
        startDate: range.start,
        endDate: range.end,
      });
      return page;
    },
    (range) => `strength sessions from ${range.start}`,
  );
  const periods =
    span !== undefined
      ? await ctx.attempt("availability", () =>
          ctx.read(listAvailability, { athleteId: targetId, startDate: span.start, endDate: span.end }),
        )
      : undefined;
  const mark = await planMark({ plan: { order, targetId, changes }, given: input.plan_id }, ctx);
  const made = await collectUntilFailure(
    ctx,
    mark.isSeen ? changes : [],
    async (change) => {
      const target = change.workout;
      const then = change.after;
      const saved =
        then !== undefined && input.action !== "copy"
          ? await ctx.write(updateWorkout, {
              params: { athleteId: ctx.athleteId, workoutId: target.workoutId },
              body: patch(target, bulkSet(change)),
              before: target,
              readBack: () => ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: target.workoutId }),
            })
          : undefined;
      const created =
        then !== undefined && input.action === "copy"
          ? await ctx.write(createWorkout, {
              params: { athleteId: targetId },
              body: {
                athleteId: targetId,
                workoutDay: then.workoutDay,
                workoutTypeValueId: target.workoutTypeValueId,
                workoutTypeFamilyId: target.workoutTypeValueId,
                workoutSubTypeId: target.workoutSubTypeId ?? undefined,
                title: target.title ?? "",
                startTimePlanned: then.startTimePlanned ?? undefined,
                totalTimePlanned: then.totalTimePlanned ?? undefined,
                distancePlanned: then.distancePlanned ?? undefined,
                tssPlanned: then.tssPlanned ?? undefined,
                ifPlanned: then.ifPlanned ?? undefined,
                description: target.description ?? undefined,
                coachComments: target.coachComments ?? undefined,
                userTags: target.userTags ?? undefined,
                structure: target.structure ?? undefined,
              },
              readBackOf: (created) =>
                ctx.read(getWorkout, { athleteId: targetId, workoutId: created.workoutId }),
            })
          : undefined;
      then === undefined
        ? await ctx.write(deleteWorkout, {
            params: { athleteId: ctx.athleteId, workoutId: target.workoutId },
            gone: () => ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: target.workoutId }),
            protect: protecting(target, (target) =>
              isCompleted(target)
                ? `${quoted(target.title, "Untitled")} is completed, and completed workouts are protected.`
                : undefined,
            ),
          })
        : undefined;
      return { workout_id: textOf((saved ?? created ?? target).workoutId) };
    },
    (change) => `${quoted(change.workout.title, "Untitled")} of ${dayOf(change.workout.workoutDay)}`,
  );
  return {
    status: mark.isSeen === false ? "planned" : made.length === changes.length ? "done" : "stopped",
    plan_id: mark.isSeen === false ? mark.mark : undefined,
    count: changes.length,
    made: mark.isSeen ? made.length : undefined,
    for_athlete: others[0]?.name,
    plan: changes.map((change) => ({
      workout_id: textOf(change.workout.workoutId),
      new_id: input.action === "copy" ? made.at(changes.indexOf(change))?.workout_id : undefined,
      before: input.action === "copy" ? undefined : bulkSide(change.workout),
      after: change.after ? bulkSide(change.after) : undefined,
      same_day: sameDayAfter(change, changes, calendar, input.action),
      same_day_strength: gym.some(
        (s) => change.after && dayOf(s.prescribedDate) === dayOf(change.after.workoutDay),
      )
        ? gym
            .filter((s) => change.after && dayOf(s.prescribedDate) === dayOf(change.after.workoutDay))
            .map((s) => strengthListed(s))
        : undefined,
      unavailable: (periods ?? [])
        .filter(
          (p) =>
            change.after &&
            dayOf(p.startDate) <= dayOf(change.after.workoutDay) &&
            dayOf(p.endDate) >= dayOf(change.after.workoutDay) &&
            speakingAgainst([p], change.workout.workoutTypeValueId).length > 0 &&
            input.action !== "delete",
        )
        .map((p) => p.reason ?? "unavailable"),
    })),
    weeks: weeksOfPlan(calendar, changes, input.action === "copy"),
    left_out: leftOut.map((w) => `${quoted(w.title, "Untitled")} of ${dayOf(w.workoutDay)}`),
    message:
      mark.isSeen === false
        ? "Nothing was changed yet. Show the plan, then repeat the call with plan_id."
        : made.length === changes.length
          ? "All of it was done; tp_undo_change takes it back."
          : `${made.length} of ${changes.length} were done; it stopped at the first failure.`,
  };
}
