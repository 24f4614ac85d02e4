// Generated from specs/tools/workouts/tp_create_workout.yaml by `npm run codegen`. Do not edit.
import { dayOf, plannedStart, weekdayOf } from "../../../src/expressions/dates.js";
import { basicPlanNote, isSelf, profileOf } from "../../../src/expressions/people.js";
import { givenStructure, intervalsOf, isGiven, loadOf } from "../../../src/expressions/structure.js";
import { quoted, readsSame } from "../../../src/expressions/text.js";
import {
  kmToMetres,
  minutesToHours,
  minutesToSeconds,
  secondsToHours,
} from "../../../src/expressions/units.js";
import { isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getUser } from "../../endpoints/reference.js";
import { createWorkout, getWorkout } from "../../endpoints/workouts.js";
import { dayPlan, intervalSession } from "../../reads/workouts.js";
import { sports } from "../../tables.js";
import type { TpCreateWorkoutInput, TpCreateWorkoutOutput } from "../../types.js";
import { workoutReceipt } from "../../views/workouts.js";

/** Plan a workout. */
export async function tpCreateWorkout(
  input: TpCreateWorkoutInput,
  call: ToolCall,
): Promise<TpCreateWorkoutOutput> {
  const hasIntervals = isGiven(input.structure) || isGiven(input.structured_workout);
  if (hasIntervals === false && input.duration_minutes === undefined && input.sport !== "DayOff") {
    throw new ToolError("VALIDATION_ERROR", "duration_minutes is missing.", {
      nextStep: "Give duration_minutes, or intervals as structure.",
    });
  }
  const sportId = sports.idOf(input.sport);
  const day = dayOf(input.date);
  const ctx = await call.begin();
  const [onDay, session, coach] = await Promise.all([
    dayPlan(ctx, { athleteId: ctx.athleteId, day, sportId, forTwins: input.allow_duplicate === false }),
    intervalSession(ctx, { athleteId: ctx.athleteId, sportId, thresholds: hasIntervals, pool: hasIntervals }),
    hasIntervals && isSelf(ctx.athleteId, ctx.personId) === false
      ? ctx.attempt("plan level of the athlete", () => ctx.recent(60, getUser))
      : undefined,
  ]);
  const twin = onDay.workouts.find(
    (w) => isCompleted(w) === false && readsSame(w.title, input.title) && w.workoutTypeValueId === sportId,
  );
  if (twin !== undefined && input.allow_duplicate === false) {
    throw new ToolError(
      "CONFLICT",
      `${quoted(input.title)} is already planned on ${weekdayOf(day)} ${day} (workout ${twin.workoutId}).`,
      { nextStep: "Change that one with tp_update_workout, or set allow_duplicate to plan it twice." },
    );
  }
  const given = givenStructure(input.structure, input.structured_workout, session);
  const load =
    given !== undefined
      ? loadOf(given, session, {
          seconds: minutesToSeconds(input.duration_minutes),
          tss: input.tss_planned,
          swim: input.sport === "Swim",
        })
      : undefined;
  const saved = await ctx.write(createWorkout, {
    params: { athleteId: ctx.athleteId },
    body: {
      athleteId: ctx.athleteId,
      workoutDay: input.date,
      workoutTypeValueId: sportId,
      workoutTypeFamilyId: sportId,
      workoutSubTypeId: input.subtype_id,
      title: input.title,
      isHidden: input.is_hidden,
      startTimePlanned: plannedStart(input.date),
      totalTimePlanned: load ? secondsToHours(load.seconds) : minutesToHours(input.duration_minutes),
      distancePlanned: kmToMetres(input.distance_km) ?? load?.distanceMetres ?? undefined,
      tssPlanned: input.tss_planned ?? load?.tss ?? undefined,
      ifPlanned: load?.intensityFactor ?? undefined,
      description: input.description || undefined,
      coachComments: input.coach_comment || undefined,
      userTags: input.tags || undefined,
      feeling: input.feeling,
      rpe: input.rpe,
      structure: given?.native,
    },
    readBackOf: (saved) => ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: saved.workoutId }),
  });
  return {
    workout: { ...workoutReceipt(saved), intervals: intervalsOf(saved.structure, session) },
    load_is_estimate: load?.estimated ? true : undefined,
    load_reason: load?.reason,
    same_day: onDay?.same_day,
    same_day_strength: onDay?.same_day_strength,
    unavailable: onDay?.unavailable,
    notes: [
      ...(given?.warnings ?? []),
      ...(load?.notes ?? []),
      ...basicPlanNote(coach && profileOf(coach), ctx.athleteId, ctx.today),
    ],
  };
}
