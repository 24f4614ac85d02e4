// Generated from specs/tools/library/tp_schedule_library_workout.yaml by `npm run codegen`. Do not edit.
import { dayOf, plannedStart } from "../../../src/expressions/dates.js";
import { basicPlanNote, isSelf, profileOf } from "../../../src/expressions/people.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import { namedAthletes } from "../../../src/hooks/athletes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collect } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listLibraryItems } from "../../endpoints/library.js";
import { getUser } from "../../endpoints/reference.js";
import { createWorkout, getWorkout, listWorkouts } from "../../endpoints/workouts.js";
import { dayBefore, dayPlan } from "../../reads/workouts.js";
import type { TpScheduleLibraryWorkoutInput, TpScheduleLibraryWorkoutOutput } from "../../types.js";
import { workoutReceipt } from "../../views/workouts.js";

/** Schedule a template. */
export async function tpScheduleLibraryWorkout(
  input: TpScheduleLibraryWorkoutInput,
  call: ToolCall,
): Promise<TpScheduleLibraryWorkoutOutput> {
  if (input.athletes?.some((a) => a.trim() === "")) {
    throw new ToolError("VALIDATION_ERROR", "athletes has a blank entry.");
  }
  const ctx = await call.begin();
  const items = await ctx.read(listLibraryItems, { libraryId: input.library_id });
  const item = items.find((i) => i.exerciseLibraryItemId === input.item_id);
  if (item === undefined) {
    throw new ToolError("NOT_FOUND", `Library ${input.library_id} has no template ${input.item_id}.`, {
      nextStep: "Take both ids from tp_get_library_items.",
    });
  }
  if (item.exerciseLibraryItemType === "NoteTemplate" || !item.workoutTypeId) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `${quoted(item.itemName)} is a note or has no sport, so it can't be a workout.`,
      {
        nextStep:
          "Give a workout template its sport with tp_update_library_item; write a note with tp_create_note.",
      },
    );
  }
  const coach =
    Boolean(item.structure) && (input.athletes !== undefined || isSelf(ctx.athleteId, ctx.personId) === false)
      ? await ctx.attempt("plan level of the athlete", () => ctx.recent(60, getUser))
      : undefined;
  const people = await namedAthletes({ athletes: input.athletes }, ctx);
  const day = dayOf(input.date);
  const scheduled = await collect(
    ctx,
    input.athletes ? people : [{ id: ctx.athleteId, name: "" }],
    async (athlete) => {
      await dayBefore(ctx, { athleteId: athlete.id, day });
      const saved = await ctx.write(createWorkout, {
        params: { athleteId: athlete.id },
        body: {
          athleteId: athlete.id,
          workoutDay: input.date,
          workoutTypeValueId: item.workoutTypeId ?? 0,
          workoutTypeFamilyId: item.workoutTypeId ?? 0,
          workoutSubTypeId: item.workoutSubTypeId ?? undefined,
          title: item.itemName ?? "",
          startTimePlanned: plannedStart(input.date),
          totalTimePlanned: item.totalTimePlanned,
          distancePlanned: item.distancePlanned,
          tssPlanned: item.tssPlanned,
          ifPlanned: item.ifPlanned,
          elevationGainPlanned: item.elevationGainPlanned,
          caloriesPlanned: item.caloriesPlanned,
          description: item.description,
          coachComments: item.coachComments,
          structure: item.structure,
        },
        readBackOf: (saved) => ctx.read(getWorkout, { athleteId: athlete.id, workoutId: saved.workoutId }),
        listed: () => ctx.read(listWorkouts, { athleteId: athlete.id, startDate: day, endDate: day }),
      });
      const plan = await dayPlan(ctx, {
        athleteId: athlete.id,
        day,
        sportId: item.workoutTypeId,
        besides: saved.workoutId,
        ofSeveral: input.athletes !== undefined,
      });
      return {
        athlete: athlete.name,
        athlete_id: textOf(athlete.id),
        workout: workoutReceipt(saved),
        onDay: plan,
        notes: basicPlanNote(coach && profileOf(coach), athlete.id, ctx.today),
      };
    },
    (athlete) => `${athlete.name || "workout"}`,
  );
  const onDay = input.athletes ? undefined : scheduled[0]?.onDay;
  return {
    template: {
      library_id: textOf(input.library_id),
      item_id: textOf(input.item_id),
      name: item.itemName,
    },
    workout: input.athletes === undefined ? scheduled[0]?.workout : undefined,
    scheduled:
      input.athletes !== undefined
        ? scheduled.map((s) => ({
            athlete: s.athlete,
            athlete_id: s.athlete_id,
            workout_id: s.workout.workout_id,
            date: s.workout.date,
            weekday: s.workout.weekday,
            same_day: s.onDay.same_day,
            same_day_strength: s.onDay.same_day_strength,
            unavailable: s.onDay.unavailable,
          }))
        : undefined,
    same_day: onDay?.same_day,
    same_day_strength: onDay?.same_day_strength,
    unavailable: onDay?.unavailable,
    notes: scheduled.flatMap((s) => s.notes),
  };
}
