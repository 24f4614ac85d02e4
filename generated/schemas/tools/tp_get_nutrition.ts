// Generated from specs/tools/metrics/tp_get_nutrition.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpGetNutritionInput, TpGetNutritionOutput } from "../../types.js";

export const input: z.ZodType<TpGetNutritionInput> = z.strictObject({
  start_date: day,
  end_date: day,
});

export const output: z.ZodType<TpGetNutritionOutput> = z.object({
  nutrition: z.array(z.record(z.string(), z.unknown())),
  count: number,
  date_range: z.object({
    start: string,
    end: string,
  }),
  message: nullishString,
});
