// Generated from specs/tools/analysis/tp_get_fitness.yaml by `npm run codegen`. Do not edit.
import { addDays, dayOf, dayRanges, daysBetween, rangeMistake } from "../../../src/expressions/dates.js";
import { rampOverWeeks, weeklyRamp } from "../../../src/expressions/fitness.js";
import { chartOfSport, warmUpStart } from "../../../src/expressions/forecast.js";
import { lastOf, sortBy } from "../../../src/expressions/lists.js";
import { periodsOf } from "../../../src/expressions/periods.js";
import { rounded } from "../../../src/expressions/units.js";
import { namedAthletes } from "../../../src/hooks/athletes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getPerformance } from "../../endpoints/analysis.js";
import { listWorkouts } from "../../endpoints/workouts.js";
import { sports } from "../../tables.js";
import type { TpGetFitnessInput, TpGetFitnessOutput } from "../../types.js";
import { fitnessDay, fitnessWeek, formDay, rosterForm } from "../../views/analysis.js";

/** Fitness, fatigue and form. */
export async function tpGetFitness(input: TpGetFitnessInput, call: ToolCall): Promise<TpGetFitnessOutput> {
  if ((input.start_date === undefined) !== (input.end_date === undefined)) {
    throw new ToolError("VALIDATION_ERROR", "Give both start_date and end_date, or neither.");
  }
  const mistake =
    input.start_date !== undefined && input.end_date !== undefined
      ? rangeMistake(input.start_date, input.end_date)
      : undefined;
  if (mistake !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${mistake}.`, { nextStep: "Correct start_date or end_date." });
  }
  const ctx = await call.begin();
  const end = input.end_date ?? ctx.today;
  const start = input.start_date ?? addDays(end, -(input.days ?? 90));
  if (input.sport !== undefined && input.athletes !== undefined) {
    throw new ToolError("VALIDATION_ERROR", "sport and athletes exclude each other.", {
      nextStep: "Ask for the sport of one athlete at a time.",
    });
  }
  const sportId = sports.idOf(input.sport);
  const single = input.athletes === undefined;
  const people = await namedAthletes({ athletes: input.athletes }, ctx);
  const roster = await collectTogether(
    ctx,
    people,
    async (person) => {
      const chart = await ctx.read(
        getPerformance,
        { athleteId: person.id, startDate: start, endDate: end },
        { atlConstant: 7, atlStart: 0, ctlConstant: 42, ctlStart: 0, workoutTypes: [] },
      );
      return rosterForm(person, chart, ctx.today);
    },
    (person) => `${person.name}`,
  );
  const whole =
    single && sportId === undefined
      ? await ctx.read(
          getPerformance,
          { athleteId: ctx.athleteId, startDate: start, endDate: end },
          { atlConstant: 7, atlStart: 0, ctlConstant: 42, ctlStart: 0, workoutTypes: [] },
        )
      : undefined;
  const workouts =
    single && sportId !== undefined
      ? await collectTogether(ctx, dayRanges(warmUpStart(start), end, 91), async (range) => {
          const page = await ctx.recent(60, listWorkouts, {
            athleteId: ctx.athleteId,
            startDate: range.start,
            endDate: range.end,
          });
          return page;
        })
      : undefined;
  const rows =
    sportId === undefined
      ? (whole ?? [])
      : chartOfSport(workouts ?? [], sportId, { start: start, end: end }, ctx.today);
  const isWeekly = input.response_format === "concise" && rows.length > 42;
  const done = rows.filter((day) => dayOf(day.workoutDay) <= ctx.today);
  const current = lastOf(done);
  const last = lastOf(rows);
  return {
    start_date: start,
    end_date: end,
    days: daysBetween(start, end),
    current: current ? formDay(current) : undefined,
    ramp_per_week: rounded(weeklyRamp(done.map((day) => day.ctl)), 1),
    projected: last && dayOf(last.workoutDay) > ctx.today ? formDay(last) : undefined,
    ramp_per_week_over_4_weeks: rounded(
      rampOverWeeks(
        done.map((day) => day.ctl),
        4,
      ),
      1,
    ),
    rows: single ? (isWeekly ? "weekly" : "daily") : undefined,
    daily_data: isWeekly === false && single ? rows.map((day) => fitnessDay(day)) : undefined,
    weekly_data: isWeekly
      ? periodsOf(rows, { start: start, end: end }, "week").map((week) =>
          fitnessWeek(week.start, week.end, week.items),
        )
      : undefined,
    athletes: single ? undefined : sortBy(roster, (r) => r.tsb ?? 1000),
    order: single === false ? "Lowest form (TSB) first." : undefined,
    sport: input.sport,
    method:
      sportId !== undefined
        ? "Worked out here from the TSS of this sport, beginning with nothing 365 days before the first day; TrainingPeaks shows no such number by default."
        : undefined,
    notes:
      input.days !== undefined && input.start_date !== undefined
        ? ["start_date and end_date were taken; days beside them was not needed."]
        : undefined,
    message:
      rows.length > 0 || single === false
        ? undefined
        : `TrainingPeaks has no fitness data from ${start} to ${end}.`,
  };
}
