// Generated from specs/tools/analysis/tp_get_weekly_summary.yaml by `npm run codegen`. Do not edit.
import { dayOf, weekOf, weekdayOf } from "../../../src/expressions/dates.js";
import { impossibleIn, withoutImpossible } from "../../../src/expressions/impossible.js";
import { lastOf, sortBy } from "../../../src/expressions/lists.js";
import { maybeDone, missedOf } from "../../../src/expressions/workouts.js";
import { namedAthletes } from "../../../src/hooks/athletes.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getPerformance } from "../../endpoints/analysis.js";
import { listStrengthWorkouts } from "../../endpoints/strength.js";
import { listWorkouts } from "../../endpoints/workouts.js";
import type { TpGetWeeklySummaryInput, TpGetWeeklySummaryOutput } from "../../types.js";
import { formDay, rosterWeek, weekTotals } from "../../views/analysis.js";
import { strengthListed } from "../../views/strength.js";
import { maybeDoneAs, workoutSummary } from "../../views/workouts.js";

/** Weekly summary. */
export async function tpGetWeeklySummary(
  input: TpGetWeeklySummaryInput,
  call: ToolCall,
): Promise<TpGetWeeklySummaryOutput> {
  const single = input.athletes === undefined;
  const ctx = await call.begin();
  const week = weekOf(input.week_of ?? ctx.today);
  const [found, gym, days, people] = await Promise.all([
    single
      ? ctx.attempt("workouts", () =>
          ctx.read(listWorkouts, { athleteId: ctx.athleteId, startDate: week.start, endDate: week.end }),
        )
      : undefined,
    single
      ? ctx.attempt("strength sessions", () =>
          ctx.read(listStrengthWorkouts, {
            calendarId: ctx.athleteId,
            startDate: week.start,
            endDate: week.end,
          }),
        )
      : undefined,
    single
      ? ctx.attempt("fitness", () =>
          ctx.read(
            getPerformance,
            { athleteId: ctx.athleteId, startDate: week.start, endDate: week.end },
            { atlConstant: 7, atlStart: 0, ctlConstant: 42, ctlStart: 0, workoutTypes: [] },
          ),
        )
      : undefined,
    namedAthletes({ athletes: input.athletes }, ctx),
  ]);
  if (single && found === undefined && days === undefined) {
    throw new ToolError("API_ERROR", "Neither the workouts nor the fitness of the week could be read.", {
      nextStep: "Try again in a minute.",
    });
  }
  const roster = await collectTogether(
    ctx,
    people,
    async (person) => {
      const [workouts, form] = await Promise.all([
        ctx.read(listWorkouts, { athleteId: person.id, startDate: week.start, endDate: week.end }),
        ctx.read(
          getPerformance,
          { athleteId: person.id, startDate: week.start, endDate: week.end },
          { atlConstant: 7, atlStart: 0, ctlConstant: 42, ctlStart: 0, workoutTypes: [] },
        ),
      ]);
      return rosterWeek(person, withoutImpossible(workouts), impossibleIn(workouts), form, ctx.today);
    },
    (person) => `${person.name}`,
  );
  return {
    week: { start: week.start, end: week.end, start_weekday: weekdayOf(week.start) },
    workout_count: found?.length,
    totals: found ? weekTotals(withoutImpossible(found), ctx.today) : undefined,
    left_out: found && impossibleIn(found).length > 0 ? impossibleIn(found) : undefined,
    missed: found && missedOf(found, ctx.today).map((w) => workoutSummary(w, false)),
    maybe_done_as:
      found && maybeDone(found, ctx.today).length > 0
        ? maybeDone(found, ctx.today).map((one) => maybeDoneAs(one.planned, one.recording))
        : undefined,
    workouts: found && sortBy(found, (w) => w.workoutDay).map((w) => workoutSummary(w, false)),
    strength: gym !== undefined && gym.length > 0 ? gym.map((s) => strengthListed(s)) : undefined,
    fitness: lastOf((days ?? []).filter((d) => dayOf(d.workoutDay) <= ctx.today).map((d) => formDay(d))),
    fitness_at_week_end: lastOf((days ?? []).map((d) => formDay(d))),
    athletes:
      single === false
        ? sortBy(
            sortBy(roster, (r) => r.tss_compliance_percent ?? 1000),
            (r) => -(r.missed ?? []).length,
          )
        : undefined,
    order: single === false ? "Most missed sessions first, then lowest compliance." : undefined,
    message: found?.length === 0 ? `No workouts in the week of ${week.start}.` : undefined,
  };
}
