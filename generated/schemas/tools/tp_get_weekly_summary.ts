// Generated from specs/tools/analysis/tp_get_weekly_summary.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpGetWeeklySummaryInput, TpGetWeeklySummaryOutput } from "../../types.js";
import { formDaySchema, rosterWeekSchema, weekTotalsSchema } from "../views/analysis.js";
import { strengthListedSchema } from "../views/strength.js";
import { maybeDoneAsSchema, workoutSummarySchema } from "../views/workouts.js";

export const input: z.ZodType<TpGetWeeklySummaryInput> = z.strictObject({
  week_of: day.optional(),
  athletes: z.array(z.string()).min(1).max(50).optional(),
});

export const output: z.ZodType<TpGetWeeklySummaryOutput> = z.object({
  week: z.object({
    start: string,
    end: string,
    start_weekday: string,
  }),
  workout_count: nullishNumber,
  totals: weekTotalsSchema.nullable().optional(),
  left_out: z.array(string).nullable().optional(),
  missed: z.array(workoutSummarySchema).nullable().optional(),
  maybe_done_as: z.array(maybeDoneAsSchema).nullable().optional(),
  workouts: z.array(workoutSummarySchema).nullable().optional(),
  strength: z.array(strengthListedSchema).nullable().optional(),
  fitness: formDaySchema.nullable().optional(),
  fitness_at_week_end: formDaySchema.nullable().optional(),
  athletes: z.array(rosterWeekSchema).nullable().optional(),
  order: nullishString,
  message: nullishString,
});
