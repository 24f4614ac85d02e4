// Generated from specs/tools/analysis/tp_get_fitness.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpGetFitnessInput, TpGetFitnessOutput } from "../../types.js";
import { sportSchema } from "../input/tables.js";
import { fitnessDaySchema, fitnessWeekSchema, formDaySchema, rosterFormSchema } from "../views/analysis.js";

export const input: z.ZodType<TpGetFitnessInput> = z.strictObject({
  days: wholeNumber.min(1).max(365).optional(),
  start_date: day.optional(),
  end_date: day.optional(),
  response_format: oneOf(["concise", "detailed"]).default("concise"),
  sport: sportSchema.optional(),
  athletes: z.array(z.string()).min(1).max(50).optional(),
});

export const output: z.ZodType<TpGetFitnessOutput> = z.object({
  start_date: string,
  end_date: string,
  days: number,
  current: formDaySchema.nullable().optional(),
  ramp_per_week: nullishNumber,
  projected: formDaySchema.nullable().optional(),
  ramp_per_week_over_4_weeks: nullishNumber,
  rows: z.enum(["daily", "weekly"]).nullable().optional(),
  daily_data: z.array(fitnessDaySchema).nullable().optional(),
  weekly_data: z.array(fitnessWeekSchema).nullable().optional(),
  athletes: z.array(rosterFormSchema).nullable().optional(),
  order: nullishString,
  sport: nullishString,
  method: nullishString,
  notes: z.array(string).nullable().optional(),
  message: nullishString,
});
