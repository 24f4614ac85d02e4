// Generated from specs/tools/analysis/tp_compare_workouts.yaml by `npm run codegen`. Do not edit.
import { rankedBy } from "../../../src/expressions/compare-workouts.js";
import { addDays, dayOf, dayRanges, rangeMistake } from "../../../src/expressions/dates.js";
import { searchWorkouts } from "../../../src/expressions/find-workouts.js";
import { hasOnly } from "../../../src/expressions/inputs.js";
import { sortBy, uniqueBy } from "../../../src/expressions/lists.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { analyzeCharts, analyzeSummary } from "../../endpoints/analysis.js";
import { getWorkout, listWorkouts } from "../../endpoints/workouts.js";
import { sports } from "../../tables.js";
import type { TpCompareWorkoutsInput, TpCompareWorkoutsOutput } from "../../types.js";
import { comparedWorkout } from "../../views/workouts.js";

/** Compare workouts. */
export async function tpCompareWorkouts(
  input: TpCompareWorkoutsInput,
  call: ToolCall,
): Promise<TpCompareWorkoutsOutput> {
  if (input.workout_ids !== undefined && hasOnly(input, ["workout_ids", "limit", "rank_by"]) === false) {
    throw new ToolError("VALIDATION_ERROR", "workout_ids and a filter exclude each other.", {
      nextStep: "Give workout_ids alone, or a filter without them.",
    });
  }
  const ctx = await call.begin();
  const start = input.start_date ?? addDays(ctx.today, -90);
  const end = input.end_date ?? ctx.today;
  if (rangeMistake(start, end) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(start, end)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  const named = await collectTogether(
    ctx,
    uniqueBy(input.workout_ids ?? [], (id) => id),
    async (id) => {
      const one = await ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: id });
      return one;
    },
    (id) => `workout ${id}`,
  );
  const listed =
    input.workout_ids === undefined
      ? await collectTogether(ctx, dayRanges(start, end, 91), async (range) => {
          const page = await ctx.recent(60, listWorkouts, {
            athleteId: ctx.athleteId,
            startDate: range.start,
            endDate: range.end,
          });
          return page;
        })
      : undefined;
  const found = searchWorkouts(
    listed ?? [],
    {
      text: input.text,
      sports: input.sport && [sports.idOf(input.sport)],
      status: "completed",
      min_minutes: input.min_minutes,
    },
    ctx.today,
  ).map((one) => one.workout);
  const chosen = input.workout_ids
    ? sortBy(named, (w) => w.workoutDay).toReversed()
    : found.slice(0, input.limit);
  const oldest = dayOf(chosen.at(-1)?.workoutDay ?? end);
  const rows = await collectTogether(ctx, chosen, async (workout) => {
    const [summary, charts] = await Promise.all([
      ctx.attempt(`totals of ${workout.workoutId}`, () =>
        ctx.read(analyzeSummary, {}, { workoutId: workout.workoutId }),
      ),
      ctx.attempt(`recording of ${workout.workoutId}`, () =>
        ctx.read(analyzeCharts, {}, { workoutId: workout.workoutId }),
      ),
    ]);
    return comparedWorkout(workout, charts ?? null, summary ?? null);
  });
  return {
    workouts: rankedBy(rows, input.rank_by),
    ranked_by: input.rank_by,
    shown: rows.length,
    of: input.workout_ids ? uniqueBy(input.workout_ids, (id) => id).length : found.length,
    next:
      input.workout_ids === undefined && found.length > chosen.length
        ? `The newest ${chosen.length} of them are compared, at most 12 in one call; end_date ${oldest} goes further back.`
        : undefined,
    message: chosen.length === 0 ? `No recorded workouts fit from ${start} to ${end}.` : undefined,
  };
}
