// Generated from specs/tools/metrics/tp_get_metrics.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, oneOf } from "../../../src/runtime/input-types.js";
import type { TpGetMetricsInput, TpGetMetricsOutput } from "../../types.js";

export const input: z.ZodType<TpGetMetricsInput> = z.strictObject({
  start_date: day,
  end_date: day,
  response_format: oneOf(["concise", "detailed"]).default("concise"),
});

export const output: z.ZodType<TpGetMetricsOutput> = z.object({
  metrics: z.array(z.object({
    date: z.string(),
    weekday: z.string(),
    values: z.record(z.string(), z.unknown()).optional(),
    details: z.array(z.object({
      metric: z.string(),
      type_id: z.number(),
      label: z.string().optional(),
      value: z.unknown(),
      time: z.string().optional(),
      source: z.string(),
    })).optional(),
  })),
  count: z.number(),
  summary: z.array(z.object({
    metric: z.string(),
    count: z.number(),
    average: z.number(),
    min: z.number(),
    max: z.number(),
    latest: z.number(),
    latest_date: z.string(),
    latest_weekday: z.string(),
  })),
  date_range: z.object({
    start: z.string(),
    end: z.string(),
  }),
  message: z.string().optional(),
});
