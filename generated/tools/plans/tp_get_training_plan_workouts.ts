// Generated from specs/tools/plans/tp_get_training_plan_workouts.yaml by `npm run codegen`. Do not edit.
import { sortBy } from "../../../src/expressions/lists.js";
import { planDays } from "../../../src/expressions/plans.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { getTrainingPlan, listPlanWorkouts } from "../../endpoints/plans.js";
import type { TpGetTrainingPlanWorkoutsInput, TpGetTrainingPlanWorkoutsOutput } from "../../types.js";
import { planListed, planSession } from "../../views/plans.js";

/** List the sessions of a training plan. */
export async function tpGetTrainingPlanWorkouts(
  input: TpGetTrainingPlanWorkoutsInput,
  call: ToolCall,
): Promise<TpGetTrainingPlanWorkoutsOutput> {
  const ctx = await call.begin();
  const plan = await ctx.read(getTrainingPlan, { planId: input.plan_id });
  const days = planDays(plan);
  const entries =
    days !== undefined
      ? await ctx.read(listPlanWorkouts, { planId: input.plan_id, startDate: days.start, endDate: days.end })
      : undefined;
  const sessions = sortBy(entries ?? [], (w) => w.workoutDay)
    .map((w) => planSession(w, plan))
    .filter((s) => (s.week ?? 1) >= (input.first_week ?? 1) && (s.week ?? 1) <= (input.last_week ?? 9999));
  return {
    plan: planListed(plan),
    workouts: sessions,
    count: sessions.length,
    message: sessions.length === 0 ? "No sessions in these weeks of the plan." : undefined,
  };
}
