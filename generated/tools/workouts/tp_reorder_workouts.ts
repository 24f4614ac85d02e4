// Generated from specs/tools/workouts/tp_reorder_workouts.yaml by `npm run codegen`. Do not edit.
import { dayOf, weekdayOf } from "../../../src/expressions/dates.js";
import { repeated } from "../../../src/expressions/lists.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { collect, collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getWorkout, listWorkouts, updateWorkout } from "../../endpoints/workouts.js";
import type { TpReorderWorkoutsInput, TpReorderWorkoutsOutput } from "../../types.js";
import { workoutLabel } from "../../views/workouts.js";

/** Reorder a day. */
export async function tpReorderWorkouts(
  input: TpReorderWorkoutsInput,
  call: ToolCall,
): Promise<TpReorderWorkoutsOutput> {
  if (repeated(input.workout_ids) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `workout_ids names ${repeated(input.workout_ids)} twice.`, {
      nextStep: "Name each workout once.",
    });
  }
  const ctx = await call.begin();
  const named = await collectTogether(ctx, input.workout_ids, async (id) => {
    const workout = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: id });
    return workout;
  });
  const day = dayOf(named[0]?.workoutDay ?? "");
  const stray = named.find((workout) => dayOf(workout.workoutDay) !== day);
  if (stray !== undefined) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `The workouts are not on one day: ${named[0]?.workoutId} is on ${day}, ${stray.workoutId} on ${dayOf(stray.workoutDay)}.`,
      { nextStep: "Name workouts of one day, or move one with tp_update_workout first." },
    );
  }
  const ordered = await collect(
    ctx,
    named.map((workout, position) => ({ workout, position })),
    async (place) => {
      const saved =
        place.workout.orderOnDay !== place.position
          ? await ctx.write(updateWorkout, {
              params: { athleteId: ctx.athleteId, workoutId: place.workout.workoutId },
              body: patch(place.workout, { orderOnDay: place.position }),
              before: place.workout,
              readBack: () =>
                ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: place.workout.workoutId }),
            })
          : undefined;
      return saved ?? place.workout;
    },
  );
  const onDay = await ctx.attempt("the other workouts of the day", () =>
    ctx.read(listWorkouts, { athleteId: ctx.athleteId, startDate: day, endDate: day }),
  );
  const others = (onDay ?? []).filter(
    (one) => input.workout_ids.some((id) => id === one.workoutId) === false,
  );
  return {
    date: day,
    weekday: weekdayOf(day),
    order: ordered.map((workout) => workoutLabel(workout)),
    not_named: others.length > 0 ? others.map((workout) => workoutLabel(workout)) : undefined,
    message: named.every((workout, position) => workout.orderOnDay === position)
      ? "They were in this order already; nothing was changed."
      : undefined,
  };
}
