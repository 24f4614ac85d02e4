// Generated from specs/tools/metrics/tp_get_metrics.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, oneOf } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpGetMetricsInput, TpGetMetricsOutput } from "../../types.js";

export const input: z.ZodType<TpGetMetricsInput> = z.strictObject({
  start_date: day,
  end_date: day,
  athletes: z.array(z.string()).min(1).max(50).optional(),
  response_format: oneOf(["concise", "detailed"]).default("concise"),
  metric: z.string().optional(),
});

export const output: z.ZodType<TpGetMetricsOutput> = z.object({
  metrics: z
    .array(
      z.object({
        date: string,
        weekday: string,
        values: z.record(z.string(), z.unknown()).nullable().optional(),
        details: z
          .array(
            z.object({
              metric: string,
              type_id: number,
              label: nullishString,
              value: z.unknown(),
              time: nullishString,
              source: string,
            }),
          )
          .nullable()
          .optional(),
      }),
    )
    .nullable()
    .optional(),
  count: nullishNumber,
  summary: z
    .array(
      z.object({
        metric: string,
        count: number,
        average: number,
        min: number,
        max: number,
        latest: number,
        latest_date: string,
        latest_weekday: string,
      }),
    )
    .nullable()
    .optional(),
  athletes: z
    .array(
      z.object({
        athlete: string,
        athlete_id: string,
        days: number,
        last_day: nullishString,
        latest: z.record(z.string(), z.unknown()).nullable().optional(),
      }),
    )
    .nullable()
    .optional(),
  order: nullishString,
  date_range: z.object({
    start: string,
    end: string,
  }),
  shown: nullishNumber,
  of: nullishNumber,
  next: nullishString,
  message: nullishString,
});
