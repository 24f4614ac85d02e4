// Generated from specs/tools/strength/tp_get_strength_workouts.yaml by `npm run codegen`. Do not edit.
import { dayRanges, rangeMistake } from "../../../src/expressions/dates.js";
import { sortBy } from "../../../src/expressions/lists.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listStrengthWorkouts } from "../../endpoints/strength.js";
import type { TpGetStrengthWorkoutsInput, TpGetStrengthWorkoutsOutput } from "../../types.js";
import { strengthListed } from "../../views/strength.js";

/** List strength sessions. */
export async function tpGetStrengthWorkouts(
  input: TpGetStrengthWorkoutsInput,
  call: ToolCall,
): Promise<TpGetStrengthWorkoutsOutput> {
  if (rangeMistake(input.start_date, input.end_date) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(input.start_date, input.end_date)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  const ctx = await call.begin();
  const found = await collectTogether(ctx, dayRanges(input.start_date, input.end_date, 91), async (range) => {
    const page = await ctx.read(listStrengthWorkouts, {
      calendarId: ctx.athleteId,
      startDate: range.start,
      endDate: range.end,
    });
    return page;
  });
  const sessions = sortBy(found, (s) => s.prescribedDate);
  return {
    workouts: sessions.map((s) => strengthListed(s)),
    count: sessions.length,
    date_range: { start: input.start_date, end: input.end_date },
    message:
      sessions.length === 0
        ? `No strength sessions from ${input.start_date} to ${input.end_date}.`
        : undefined,
  };
}
