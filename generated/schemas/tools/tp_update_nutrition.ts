// Generated from specs/tools/settings/tp_update_nutrition.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { wholeNumber } from "../../../src/tool/input-types.js";
import { nullishNumber } from "../../../src/values/scalar-types.js";
import type { TpUpdateNutritionInput, TpUpdateNutritionOutput } from "../../types.js";

export const input: z.ZodType<TpUpdateNutritionInput> = z.strictObject({
  planned_calories: wholeNumber.min(0).max(20000).meta({ unit: "kcal" }),
});

export const output: z.ZodType<TpUpdateNutritionOutput> = z.object({
  planned_calories_before: nullishNumber,
  planned_calories: nullishNumber,
});
