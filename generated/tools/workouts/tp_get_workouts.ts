// Generated from specs/tools/workouts/tp_get_workouts.yaml by `npm run codegen`. Do not edit.
import { dayRanges, rangeMistake } from "../../../src/expressions/dates.js";
import { sortBy } from "../../../src/expressions/lists.js";
import { strengthStatus } from "../../../src/expressions/strength.js";
import { isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listStrengthWorkouts } from "../../endpoints/strength.js";
import { listWorkouts } from "../../endpoints/workouts.js";
import type { TpGetWorkoutsInput, TpGetWorkoutsOutput } from "../../types.js";
import { strengthListed } from "../../views/strength.js";
import { workoutSummary } from "../../views/workouts.js";

/** List workouts. */
export async function tpGetWorkouts(input: TpGetWorkoutsInput, call: ToolCall): Promise<TpGetWorkoutsOutput> {
  if (rangeMistake(input.start_date, input.end_date) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(input.start_date, input.end_date)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  const ctx = await call.begin();
  const found = await collectTogether(ctx, dayRanges(input.start_date, input.end_date, 91), async (range) => {
    const page = await ctx.read(listWorkouts, {
      athleteId: ctx.athleteId,
      startDate: range.start,
      endDate: range.end,
    });
    return page;
  });
  const gym = await collectTogether(
    ctx,
    dayRanges(input.start_date, input.end_date, 91),
    async (range) => {
      const page = await ctx.read(listStrengthWorkouts, {
        calendarId: ctx.athleteId,
        startDate: range.start,
        endDate: range.end,
      });
      return page;
    },
    (range) => `strength sessions from ${range.start}`,
  );
  const strength = sortBy(
    gym.filter(
      (s) => input.type === "all" || (strengthStatus(s) === "planned") === (input.type === "planned"),
    ),
    (s) => s.prescribedDate,
  );
  const workouts = sortBy(
    found.filter((w) => input.type === "all" || isCompleted(w) === (input.type === "completed")),
    (w) => w.workoutDay,
  );
  return {
    workouts: workouts.map((w) => workoutSummary(w, input.response_format === "detailed")),
    count: workouts.length,
    strength: strength.length > 0 ? strength.map((s) => strengthListed(s)) : undefined,
    date_range: { start: input.start_date, end: input.end_date },
    message:
      workouts.length + strength.length === 0
        ? `No workouts from ${input.start_date} to ${input.end_date}.`
        : undefined,
  };
}
