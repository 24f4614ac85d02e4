// Generated from specs/tools/analysis/tp_get_weekly_summary.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/tool/input-types.js";
import { optionalNumber, optionalString, string } from "../../../src/values/scalar-types.js";
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
  workout_count: optionalNumber,
  totals: weekTotalsSchema.optional(),
  left_out: z.array(string).optional(),
  missed: z.array(workoutSummarySchema).optional(),
  maybe_done_as: z.array(maybeDoneAsSchema).optional(),
  workouts: z.array(workoutSummarySchema).optional(),
  strength: z.array(strengthListedSchema).optional(),
  fitness: formDaySchema.optional(),
  fitness_at_week_end: formDaySchema.optional(),
  athletes: z.array(rosterWeekSchema).optional(),
  order: optionalString,
  message: optionalString,
});
