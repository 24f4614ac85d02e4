// Generated from specs/tools/analysis/tp_get_workout_prs.yaml by `npm run codegen`. Do not edit.
import { peakUnit } from "../../../src/expressions/peaks.js";
import { textOf } from "../../../src/expressions/text.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { getWorkoutRecords } from "../../endpoints/analysis.js";
import type { TpGetWorkoutPrsInput, TpGetWorkoutPrsOutput } from "../../types.js";
import { workoutBest } from "../../views/analysis.js";

/** Bests of a workout. */
export async function tpGetWorkoutPrs(
  input: TpGetWorkoutPrsInput,
  call: ToolCall,
): Promise<TpGetWorkoutPrsOutput> {
  const ctx = await call.begin();
  const found = await ctx.read(getWorkoutRecords, {
    athleteId: ctx.athleteId,
    workoutId: input.workout_id,
    displayPeaksForBasic: true,
  });
  const bests = (found?.personalRecords ?? []).filter((best) => best.invalid !== true);
  return {
    workout_id: textOf(input.workout_id),
    personal_record_count: found?.personalRecordCount ?? bests.length,
    power_records: bests.filter((best) => best.class === "Power").map((best) => workoutBest(best)),
    heart_rate_records: bests.filter((best) => best.class === "HeartRate").map((best) => workoutBest(best)),
    speed_records: bests.filter((best) => best.class === "Speed").map((best) => workoutBest(best)),
    other_records: bests.some((best) => peakUnit(best.class) === undefined)
      ? bests.filter((best) => peakUnit(best.class) === undefined).map((best) => workoutBest(best))
      : undefined,
    calculating: found?.calcsPending || undefined,
    message: bests.length === 0 ? "This workout is among no bests." : undefined,
  };
}
