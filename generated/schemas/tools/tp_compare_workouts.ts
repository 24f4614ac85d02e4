// Generated from specs/tools/analysis/tp_compare_workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, numericId, oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpCompareWorkoutsInput, TpCompareWorkoutsOutput } from "../../types.js";
import { sportSchema } from "../input/tables.js";
import { comparedWorkoutSchema } from "../views/workouts.js";

export const input: z.ZodType<TpCompareWorkoutsInput> = z.strictObject({
  workout_ids: z.array(numericId).min(2).max(12).optional(),
  sport: sportSchema.optional(),
  text: z.string().min(2).max(100).optional(),
  min_minutes: z.number().min(0).meta({ unit: "min" }).optional(),
  start_date: day.optional(),
  end_date: day.optional(),
  limit: wholeNumber.min(2).max(12).default(8),
  rank_by: oneOf([
    "date",
    "decoupling_percent",
    "variability_index",
    "normalized_power_w",
    "tss",
    "if",
    "best_20min_w",
  ]).default("date"),
});

export const output: z.ZodType<TpCompareWorkoutsOutput> = z.object({
  workouts: z.array(comparedWorkoutSchema),
  ranked_by: string,
  shown: number,
  of: number,
  next: nullishString,
  message: nullishString,
});
