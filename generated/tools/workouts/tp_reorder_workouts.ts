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
  const first = await ctx.read(getWorkout, {
    athleteId: ctx.athleteId,
    workoutId: input.workout_ids[0] ?? 0,
  });
  const day = dayOf(first.workoutDay);
  const onDay = await ctx.read(listWorkouts, { athleteId: ctx.athleteId, startDate: day, endDate: day });
  const unlisted = await collectTogether(
    ctx,
    input.workout_ids.filter((id) => onDay.every((one) => one.workoutId !== id)),
    async (id) => {
      const workout = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: id });
      return workout;
    },
  );
  const stray = unlisted.find((workout) => dayOf(workout.workoutDay) !== day);
  if (stray !== undefined) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `The workouts are not on one day: ${first.workoutId} is on ${day}, ${stray.workoutId} on ${dayOf(stray.workoutDay)}.`,
      { nextStep: "Name workouts of one day, or move one with tp_update_workout first." },
    );
  }
  const named = input.workout_ids.flatMap((id) =>
    [...onDay, ...unlisted].filter((one) => one.workoutId === id),
  );
  const moves = named
    .map((workout, position) => ({ workout, position }))
    .filter((move) => move.workout.orderOnDay !== move.position);
  const moved = await collect(ctx, moves, async (move) => {
    const current = await ctx.read(getWorkout, {
      athleteId: ctx.athleteId,
      workoutId: move.workout.workoutId,
    });
    const saved =
      current.orderOnDay !== move.position
        ? await ctx.write(updateWorkout, {
            params: { athleteId: ctx.athleteId, workoutId: move.workout.workoutId },
            body: patch(current, { orderOnDay: move.position }),
            before: current,
            readBack: () =>
              ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: move.workout.workoutId }),
          })
        : undefined;
    return saved ?? current;
  });
  const others = onDay.filter((one) => input.workout_ids.some((id) => id === one.workoutId) === false);
  return {
    date: day,
    weekday: weekdayOf(day),
    order: named.map((workout) =>
      workoutLabel(moved.find((one) => one.workoutId === workout.workoutId) ?? workout),
    ),
    not_named: others.length > 0 ? others.map((workout) => workoutLabel(workout)) : undefined,
    message: moved.length === 0 ? "They were in this order already; nothing was changed." : undefined,
  };
}
