// Generated from specs/tools/settings/tp_update_nutrition.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { getAthleteSettings, updateNutritionSettings } from "../../endpoints/settings.js";
import type { TpUpdateNutritionInput, TpUpdateNutritionOutput } from "../../types.js";

/** Update nutrition. */
export async function tpUpdateNutrition(
  input: TpUpdateNutritionInput,
  call: ToolCall,
): Promise<TpUpdateNutritionOutput> {
  const ctx = await call.begin();
  const settings = await ctx.read(getAthleteSettings, { athleteId: ctx.athleteId });
  const current = settings.nutritionSettings ?? {};
  const stored = await ctx.write(updateNutritionSettings, {
    params: { athleteId: ctx.athleteId },
    body: { plannedCalories: input.planned_calories },
    expected: { ...current, plannedCalories: input.planned_calories },
    readBack: () =>
      ctx
        .read(getAthleteSettings, { athleteId: ctx.athleteId })
        .then((now) => now.nutritionSettings ?? undefined),
  });
  return {
    planned_calories_before: current.plannedCalories,
    planned_calories: stored.plannedCalories,
  };
}
