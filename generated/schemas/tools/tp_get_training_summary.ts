// Generated from specs/tools/analysis/tp_get_training_summary.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, oneOf } from "../../../src/tool/input-types.js";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpGetTrainingSummaryInput, TpGetTrainingSummaryOutput } from "../../types.js";
import { sportSchema } from "../input/tables.js";
import {
  sportSumSchema,
  trainingPeriodSchema,
  trainingSumSchema,
  zoneTotalsSchema,
} from "../views/analysis.js";

export const input: z.ZodType<TpGetTrainingSummaryInput> = z.strictObject({
  start_date: day,
  end_date: day,
  athletes: z.array(z.string()).min(1).max(50).optional(),
  by: oneOf(["week", "month", "all"]).default("month"),
  sport: sportSchema.optional(),
  zones: z.boolean().default(false),
  compare_start: day.optional(),
  compare_end: day.optional(),
});

export const output: z.ZodType<TpGetTrainingSummaryOutput> = z.object({
  range: z.object({
    start: string,
    end: string,
    sport: nullishString,
  }),
  total: trainingSumSchema.nullable().optional(),
  by_sport: z.array(sportSumSchema).nullable().optional(),
  periods: z.array(trainingPeriodSchema).nullable().optional(),
  time_in_zones: z.array(zoneTotalsSchema).nullable().optional(),
  compared: z
    .object({
      start: string,
      end: string,
      total: trainingSumSchema,
      difference: z.record(z.string(), z.unknown()),
    })
    .nullable()
    .optional(),
  athletes: z
    .array(
      z.object({
        athlete: string,
        athlete_id: string,
        total: trainingSumSchema,
        missed: z.array(string).nullable().optional(),
        left_out: z.array(string).nullable().optional(),
      }),
    )
    .nullable()
    .optional(),
  order: nullishString,
  left_out: z.array(string).nullable().optional(),
  message: nullishString,
});
