// Generated from specs/tools/workouts/tp_update_workout.yaml by `npm run codegen`. Do not edit.
import { dayOf, plannedStart, weekdayOf } from "../../../src/expressions/dates.js";
import { hasOnly } from "../../../src/expressions/inputs.js";
import { hasSameSteps, planChanges, planContradiction } from "../../../src/expressions/plan-changes.js";
import {
  givenStructure,
  intensityFrom,
  intervalsOf,
  isGiven,
  loadOf,
} from "../../../src/expressions/structure.js";
import { quoted } from "../../../src/expressions/text.js";
import {
  kmToMetres,
  minutesToHours,
  minutesToSeconds,
  secondsToHours,
} from "../../../src/expressions/units.js";
import { isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getWorkout, listWorkouts, updateWorkout } from "../../endpoints/workouts.js";
import { dayPlan, intervalSession } from "../../reads/workouts.js";
import { sports } from "../../tables.js";
import type { TpUpdateWorkoutInput, TpUpdateWorkoutOutput } from "../../types.js";
import { workoutReceipt } from "../../views/workouts.js";

/** Change a workout. */
export async function tpUpdateWorkout(
  input: TpUpdateWorkoutInput,
  call: ToolCall,
): Promise<TpUpdateWorkoutOutput> {
  const hasIntervals = isGiven(input.structure) || isGiven(input.structured_workout);
  if (hasIntervals && input.clear_structure) {
    throw new ToolError("VALIDATION_ERROR", "structure and clear_structure exclude each other.", {
      nextStep: "Leave one of them out.",
    });
  }
  if (
    hasOnly(input, ["workout_id", "clear_structure", "move_recording"]) &&
    input.clear_structure === false
  ) {
    throw new ToolError("VALIDATION_ERROR", "Nothing to change was given.", {
      nextStep: "Give at least one field besides workout_id.",
    });
  }
  const ctx = await call.begin();
  const current = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id });
  const movesTo =
    input.date === undefined || dayOf(input.date) === dayOf(current.workoutDay)
      ? undefined
      : dayOf(input.date);
  if (
    movesTo !== undefined &&
    isCompleted(current) &&
    (movesTo > ctx.today || input.move_recording === false)
  ) {
    throw new ToolError(
      "CONFLICT",
      `${quoted(current.title, "Untitled")} was recorded on ${weekdayOf(current.workoutDay)} ${dayOf(current.workoutDay)}; ${movesTo > ctx.today ? "a recording has no place in the future" : "a new date would move the recording"}.`,
      {
        nextStep: `To plan it again: tp_copy_workout {"workout_id":"${input.workout_id}","target_date":"${movesTo}"}. Only a recording that lies on the wrong day is moved, with move_recording: true, never to a future day.`,
      },
    );
  }
  const sportId = sports.idOf(input.sport) ?? current.workoutTypeValueId;
  const asked = {
    seconds: minutesToSeconds(input.duration_minutes),
    metres: kmToMetres(input.distance_km),
    tss: input.tss_planned,
  };
  const hasNumbers = Object.values(asked).some((value) => value !== undefined);
  const session = await intervalSession(ctx, {
    athleteId: ctx.athleteId,
    sportId,
    thresholds: hasIntervals || hasNumbers,
    pool: hasIntervals,
  });
  const given = givenStructure(input.structure, input.structured_workout, session, current.structure);
  const fresh = hasSameSteps(current.structure, given) ? undefined : given;
  const contradiction =
    fresh === undefined && input.clear_structure === false
      ? planContradiction(current.structure, session, asked, current)
      : undefined;
  if (contradiction !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${contradiction}.`, {
      nextStep:
        "Change the intervals: structure, from what intervals_now says; or keep only the numbers with clear_structure: true.",
      facts: { intervals_now: intervalsOf(current.structure, session) },
    });
  }
  const load =
    fresh !== undefined
      ? loadOf(fresh, session, {
          seconds: minutesToSeconds(input.duration_minutes),
          tss: input.tss_planned,
          swim: sportId === sports.idOf("Swim"),
        })
      : undefined;
  const hours = load ? secondsToHours(load.seconds) : minutesToHours(input.duration_minutes);
  const marksDone = input.actual_duration_minutes !== undefined && isCompleted(current) === false;
  const saved = await ctx.write(updateWorkout, {
    params: { athleteId: ctx.athleteId, workoutId: input.workout_id },
    body: patch(current, {
      workoutDay: input.date,
      startTimePlanned: plannedStart(input.date, current.startTimePlanned),
      workoutTypeValueId: sports.idOf(input.sport),
      workoutTypeFamilyId: sports.idOf(input.sport),
      workoutSubTypeId:
        input.subtype_id === undefined && sportId !== current.workoutTypeValueId ? null : input.subtype_id,
      title: input.title,
      description: input.description,
      totalTimePlanned: hours ?? undefined,
      distancePlanned: kmToMetres(input.distance_km) ?? load?.distanceMetres ?? undefined,
      tssPlanned: input.tss_planned ?? (load ? load.tss : undefined),
      ifPlanned: load
        ? load.intensityFactor
        : intensityFrom(input.tss_planned, hours ?? current.totalTimePlanned),
      structure: input.clear_structure ? null : fresh?.native,
      totalTime: minutesToHours(input.actual_duration_minutes),
      distance:
        kmToMetres(input.actual_distance_km) ??
        (marksDone ? (current.distancePlanned ?? undefined) : undefined),
      tssActual: input.actual_tss ?? (marksDone ? (current.tssPlanned ?? undefined) : undefined),
      userTags: input.tags,
      athleteComments: input.athlete_comment,
      coachComments: input.coach_comment,
      feeling: input.feeling,
      rpe: input.rpe,
      isHidden: input.is_hidden,
    }),
    before: current,
    readBack: () => ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
    listed:
      movesTo !== undefined
        ? () => ctx.read(listWorkouts, { athleteId: ctx.athleteId, startDate: movesTo, endDate: movesTo })
        : undefined,
  });
  const onDay =
    movesTo !== undefined
      ? await dayPlan(ctx, { athleteId: ctx.athleteId, day: movesTo, sportId, besides: input.workout_id })
      : undefined;
  return {
    workout: { ...workoutReceipt(saved), intervals: intervalsOf(saved.structure, session) },
    status: isCompleted(saved) ? "completed" : "planned",
    load_is_estimate: load?.estimated ? true : undefined,
    load_reason: load?.reason,
    same_day: onDay?.same_day,
    same_day_strength: onDay?.same_day_strength,
    unavailable: onDay?.unavailable,
    notes: [
      ...planChanges(current, saved),
      ...(given?.warnings ?? []),
      ...(load?.notes ?? []),
      ...(marksDone && input.actual_tss === undefined
        ? ["Planned TSS and distance were taken as done."]
        : []),
    ],
  };
}
