// Generated from specs/tools/plans/tp_get_training_plan.yaml by `npm run codegen`. Do not edit.
import { metresToKm, rounded } from "../../../src/expressions/units.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { getTrainingPlan } from "../../endpoints/plans.js";
import { sports } from "../../tables.js";
import type { TpGetTrainingPlanInput, TpGetTrainingPlanOutput } from "../../types.js";
import { planListed } from "../../views/plans.js";

/** Read a training plan. */
export async function tpGetTrainingPlan(
  input: TpGetTrainingPlanInput,
  call: ToolCall,
): Promise<TpGetTrainingPlanOutput> {
  const ctx = await call.begin();
  const plan = await ctx.read(getTrainingPlan, { planId: input.plan_id });
  const distances = plan.trainingDistanceByWeek ?? [];
  return {
    plan: planListed(plan),
    days: plan.dayCount,
    description: plan.description,
    weeks: (plan.trainingDurationByWeek ?? []).map((hours, index) => ({
      week: index + 1,
      hours: rounded(hours, 2),
      km: rounded(metresToKm(distances.at(index)), 1),
    })),
    by_sport: (plan.plannedWorkoutTypeDurations ?? [])
      .filter((s) => Boolean(s.duration) || Boolean(s.distance))
      .map((s) => ({
        sport: sports.nameOf(s.workoutTypeId) ?? `sport ${s.workoutTypeId}`,
        hours: rounded(s.duration, 2),
        km: rounded(metresToKm(s.distance), 1),
      })),
  };
}
