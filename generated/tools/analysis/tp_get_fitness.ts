// Generated from specs/tools/analysis/tp_get_fitness.yaml by `npm run codegen`. Do not edit.
import { addDays, dayOf, daysBetween, rangeMistake } from "../../../src/expressions/dates.js";
import { weeklyRamp } from "../../../src/expressions/fitness.js";
import { lastOf } from "../../../src/expressions/lists.js";
import { periodsOf } from "../../../src/expressions/periods.js";
import { rounded } from "../../../src/expressions/units.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getPerformance } from "../../endpoints/analysis.js";
import type { TpGetFitnessInput, TpGetFitnessOutput } from "../../types.js";
import { fitnessDay, fitnessWeek, formDay } from "../../views/analysis.js";

/** Fitness, fatigue and form. */
export async function tpGetFitness(input: TpGetFitnessInput, call: ToolCall): Promise<TpGetFitnessOutput> {
  if ((input.start_date === undefined) !== (input.end_date === undefined)) {
    throw new ToolError("VALIDATION_ERROR", "Give both start_date and end_date, or neither.");
  }
  const mistake = input.start_date !== undefined && input.end_date !== undefined
    ? rangeMistake(input.start_date ?? '', input.end_date ?? '')
    : undefined;
  if (mistake !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${mistake}.`, { nextStep: "Correct start_date or end_date." });
  }
  const ctx = await call.begin();
  const end = input.end_date ?? ctx.today;
  const start = input.start_date ?? addDays(end, -(input.days ?? 90));
  const rows = await ctx.read(getPerformance, { athleteId: ctx.athleteId, startDate: start, endDate: end }, {
    atlConstant: 7,
    atlStart: 0,
    ctlConstant: 42,
    ctlStart: 0,
    workoutTypes: [],
  });
  const isWeekly = input.response_format === 'concise' && rows.length > 42;
  const done = rows.filter(day => dayOf(day.workoutDay) <= ctx.today);
  const current = lastOf(done);
  const last = lastOf(rows);
  return {
    start_date: start,
    end_date: end,
    days: daysBetween(start, end),
    current: current ? formDay(current) : undefined,
    ramp_per_week: rounded(weeklyRamp(done.map(day => day.ctl)), 1),
    projected: last && dayOf(last.workoutDay) > ctx.today
      ? formDay(last)
      : undefined,
    rows: isWeekly ? 'weekly' : 'daily',
    daily_data: isWeekly ? undefined : rows.map(day => fitnessDay(day)),
    weekly_data: isWeekly
      ? periodsOf(rows, { start: start, end: end }, 'week').map(week => fitnessWeek(week.start, week.end, week.items))
      : undefined,
    notes: input.days !== undefined && input.start_date !== undefined
      ? ['start_date and end_date were taken; days beside them was not needed.']
      : undefined,
    message: rows.length > 0
      ? undefined
      : `TrainingPeaks has no fitness data from ${start} to ${end}.`,
  };
}
