// Generated from specs/tools/analysis/tp_get_weekly_summary.yaml by `npm run codegen`. Do not edit.
import { getPerformance } from "../../endpoints/analysis.js";
import { listWorkouts } from "../../endpoints/workouts.js";
import type { TpGetWeeklySummaryInput, TpGetWeeklySummaryOutput } from "../../types.js";
import { actualSum, formDay, plannedSum } from "../../views/analysis.js";
import { workoutSummary } from "../../views/workouts.js";
import { dayOf, weekOf, weekdayOf } from "../../../src/expressions/dates.js";
import { lastOf, sortBy, sumOf } from "../../../src/expressions/lists.js";
import { rounded } from "../../../src/expressions/units.js";
import { hasPlan, isCompleted } from "../../../src/expressions/workouts.js";
import type { ToolCall } from "../../../src/runtime/context.js";
import { ToolError } from "../../../src/runtime/tool-error.js";

/** Weekly summary. */
export async function tpGetWeeklySummary(input: TpGetWeeklySummaryInput, call: ToolCall): Promise<TpGetWeeklySummaryOutput> {
  const ctx = await call.begin();
  const week = weekOf(input.week_of ?? ctx.today);
  const [found, rows] = await Promise.all([
    ctx.attempt("workouts", () => ctx.read(listWorkouts, { athleteId: ctx.athleteId, startDate: week.start, endDate: week.end })),
    ctx.attempt("fitness", () => ctx.read(getPerformance, { athleteId: ctx.athleteId, startDate: week.start, endDate: week.end }, { atlConstant: 7, atlStart: 0, ctlConstant: 42, ctlStart: 0, workoutTypes: [] })),
  ]);
  if (found === undefined && rows === undefined) {
    throw new ToolError("API_ERROR", "Neither the workouts nor the fitness of the week could be read.", { nextStep: "Try again in a minute." });
  }
  const workouts = sortBy(found ?? [], w => w.workoutDay);
  const done = workouts.filter(w => isCompleted(w));
  const open = workouts.filter(w => isCompleted(w) === false && hasPlan(w));
  const remaining = open.filter(w => dayOf(w.workoutDay) >= ctx.today);
  const missed = open.filter(w => dayOf(w.workoutDay) < ctx.today);
  const current = lastOf((rows ?? []).filter(day => dayOf(day.workoutDay) <= ctx.today));
  const last = lastOf(rows ?? []);
  return {
    week: { start: week.start, end: week.end, start_weekday: weekdayOf(week.start) },
    workout_count: found?.length,
    done: found ? actualSum(done) : undefined,
    remaining: found ? plannedSum(remaining) : undefined,
    planned: found ? plannedSum(workouts.filter(w => hasPlan(w))) : undefined,
    expected_tss: found ? rounded((sumOf(done, w => w.tssActual) ?? 0) + (sumOf(remaining, w => w.tssPlanned) ?? 0), 1) : undefined,
    missed: found ? missed.map(w => workoutSummary(w, false)) : undefined,
    workouts: found ? workouts.map(w => workoutSummary(w, false)) : undefined,
    fitness: current ? formDay(current) : undefined,
    fitness_at_week_end: last && last !== current ? formDay(last) : undefined,
    message: found?.length === 0 ? `No workouts in the week of ${week.start}.` : undefined,
  };
}
