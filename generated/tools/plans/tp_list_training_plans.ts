// Generated from specs/tools/plans/tp_list_training_plans.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { listTrainingPlans } from "../../endpoints/plans.js";
import type { TpListTrainingPlansInput, TpListTrainingPlansOutput } from "../../types.js";
import { planListed } from "../../views/plans.js";

/** List training plans. */
export async function tpListTrainingPlans(
  _input: TpListTrainingPlansInput,
  call: ToolCall,
): Promise<TpListTrainingPlansOutput> {
  const ctx = await call.begin();
  const plans = await ctx.read(listTrainingPlans);
  return {
    plans: plans.map((p) => planListed(p)),
    count: plans.length,
    message: plans.length === 0 ? "This account has no training plans." : undefined,
  };
}
