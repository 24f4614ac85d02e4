// Generated from specs/tools/workouts/tp_find_workouts.yaml by `npm run codegen`. Do not edit.
import { unreadOf } from "../../../src/expressions/comments.js";
import { addDays, dayRanges, rangeMistake } from "../../../src/expressions/dates.js";
import { searchMistake, searchWorkouts } from "../../../src/expressions/find-workouts.js";
import { maybeDone } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listWorkouts } from "../../endpoints/workouts.js";
import { sports } from "../../tables.js";
import type { TpFindWorkoutsInput, TpFindWorkoutsOutput } from "../../types.js";
import { foundWorkout, maybeDoneAs } from "../../views/workouts.js";

/** Find workouts. */
export async function tpFindWorkouts(
  input: TpFindWorkoutsInput,
  call: ToolCall,
): Promise<TpFindWorkoutsOutput> {
  const search = { ...input, sports: input.sports?.map((name) => sports.idOf(name)) };
  const mistake = searchMistake(search);
  if (mistake !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${mistake}.`, { nextStep: "Correct that field." });
  }
  const ctx = await call.begin();
  const start = input.start_date ?? addDays(ctx.today, -730);
  const end = input.end_date ?? addDays(ctx.today, 84);
  if (rangeMistake(start, end) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(start, end)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  const all = await collectTogether(ctx, dayRanges(start, end, 91), async (range) => {
    const page = await ctx.recent(60, listWorkouts, {
      athleteId: ctx.athleteId,
      startDate: range.start,
      endDate: range.end,
    });
    return page;
  });
  const found = searchWorkouts(all, search, ctx.today).filter(
    (one) => input.unread === false || unreadOf(one.workout.workoutComments).length > 0,
  );
  const shown = found.slice(input.offset, input.offset + input.limit);
  return {
    workouts: shown.map((one) =>
      foundWorkout(
        one.workout,
        one.matched,
        input.intervals !== undefined || input.hard_minutes !== undefined,
      ),
    ),
    shown: shown.length,
    of: found.length,
    searched: { start, end, workouts: all.length },
    next:
      found.length > input.offset + shown.length
        ? `Call again with offset ${input.offset + shown.length} to see the rest.`
        : found.length === 0 && input.start_date === undefined
          ? `Nothing since ${start}; give an earlier start_date to look further back.`
          : undefined,
    message:
      input.unread && all.some((w) => w.workoutComments?.some((comment) => comment.isRead == null))
        ? "TrainingPeaks did not tell of every comment whether it was read."
        : undefined,
    maybe_done_as:
      input.status === "missed" && maybeDone(all, ctx.today).length > 0
        ? maybeDone(all, ctx.today).map((one) => maybeDoneAs(one.planned, one.recording))
        : undefined,
  };
}
