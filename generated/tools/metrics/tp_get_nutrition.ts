// Generated from specs/tools/metrics/tp_get_nutrition.yaml by `npm run codegen`. Do not edit.
import { dayRanges, rangeMistake } from "../../../src/expressions/dates.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { collectTogether } from "../../../src/tool/steps.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listNutrition } from "../../endpoints/metrics.js";
import type { TpGetNutritionInput, TpGetNutritionOutput } from "../../types.js";

/** Get nutrition. */
export async function tpGetNutrition(
  input: TpGetNutritionInput,
  call: ToolCall,
): Promise<TpGetNutritionOutput> {
  if (rangeMistake(input.start_date, input.end_date) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${rangeMistake(input.start_date, input.end_date)}.`, {
      nextStep: "Correct start_date or end_date.",
    });
  }
  const ctx = await call.begin();
  const found = await collectTogether(ctx, dayRanges(input.start_date, input.end_date, 91), async (range) => {
    const page = await ctx.read(listNutrition, {
      athleteId: ctx.athleteId,
      startDate: range.start,
      endDate: range.end,
    });
    return page;
  });
  return {
    nutrition: found,
    count: found.length,
    date_range: { start: input.start_date, end: input.end_date },
    message:
      found.length === 0
        ? `No nutrition entries from ${input.start_date} to ${input.end_date}; they come from connected food apps.`
        : undefined,
  };
}
