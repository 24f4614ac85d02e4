// Generated from specs/tools/analysis/tp_get_atp.yaml by `npm run codegen`. Do not edit.
import { weekLoad } from "../../../src/expressions/annual-plan.js";
import { dayOf, dayRanges, rangeMistake, weekOf, weekdayOf } from "../../../src/expressions/dates.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getAnnualPlan } from "../../endpoints/analysis.js";
import { listWorkouts } from "../../endpoints/workouts.js";
import type { TpGetAtpInput, TpGetAtpOutput } from "../../types.js";

/** Annual training plan. */
export async function tpGetAtp(input: TpGetAtpInput, call: ToolCall): Promise<TpGetAtpOutput> {
  if (rangeMistake(input.start_date, input.end_date) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(input.start_date, input.end_date)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  const ctx = await call.begin();
  const weeks = await collectTogether(
    ctx,
    dayRanges(weekOf(input.start_date).start, weekOf(input.end_date).end, 84),
    async (range) => {
      const [plan, workouts] = await Promise.all([
        ctx.read(getAnnualPlan, { athleteId: ctx.athleteId, startDate: range.start, endDate: range.end }),
        ctx.attempt(`load from ${range.start} to ${range.end}`, () =>
          ctx.read(listWorkouts, { athleteId: ctx.athleteId, startDate: range.start, endDate: range.end }),
        ),
      ]);
      return (plan ?? []).map((week) => ({
        week: dayOf(week.week),
        weekday: weekdayOf(week.week),
        is_current: weekOf(week.week).start === weekOf(ctx.today).start ? true : undefined,
        volume: week.volume,
        volume_type: week.atpType,
        period: week.period || undefined,
        race_name: week.raceName || undefined,
        race_priority: week.racePriority || undefined,
        weeks_to_event: week.weeksToNextPriorityEvent,
        ...weekLoad(workouts, week.week, ctx.today),
      }));
    },
  );
  return {
    weeks,
    count: weeks.length,
    date_range: { start: input.start_date, end: input.end_date },
    message:
      weeks.length === 0
        ? `No annual training plan from ${input.start_date} to ${input.end_date}.`
        : undefined,
  };
}
