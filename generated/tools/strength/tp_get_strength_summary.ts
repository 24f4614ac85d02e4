// Generated from specs/tools/strength/tp_get_strength_summary.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { getStrengthSummary } from "../../endpoints/strength.js";
import type { TpGetStrengthSummaryInput, TpGetStrengthSummaryOutput } from "../../types.js";
import { strengthListed } from "../../views/strength.js";

/** Summary of a strength session. */
export async function tpGetStrengthSummary(
  input: TpGetStrengthSummaryInput,
  call: ToolCall,
): Promise<TpGetStrengthSummaryOutput> {
  const ctx = await call.begin();
  const summary = await ctx.read(getStrengthSummary, { workoutId: input.workout_id });
  if (summary.calendarId !== undefined && summary.calendarId !== ctx.athleteId) {
    throw new ToolError("NOT_FOUND", `Session ${input.workout_id} is not on the calendar of this athlete.`, {
      nextStep: "Take the id from tp_get_strength_workouts; a coach names the athlete.",
    });
  }
  return {
    session: strengthListed(summary),
    total_blocks: summary.totalBlocks,
    completed_blocks: summary.completedBlocks,
    total_prescriptions: summary.totalPrescriptions,
    completed_prescriptions: summary.completedPrescriptions,
    total_sets: summary.totalSets,
    completed_sets: summary.completedSets,
    rpe: summary.rpe,
    feel: summary.feel,
  };
}
