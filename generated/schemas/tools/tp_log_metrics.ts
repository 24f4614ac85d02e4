// Generated from specs/tools/metrics/tp_log_metrics.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpLogMetricsInput, TpLogMetricsOutput } from "../../types.js";

export const input: z.ZodType<TpLogMetricsInput> = z.strictObject({
  date: day,
  weight_kg: z.number().min(0).max(1000).meta({ unit: "kg" }).optional(),
  pulse: wholeNumber.min(10).max(200).meta({ unit: "bpm" }).optional(),
  hrv: z.number().min(0).max(200).optional(),
  sleep_hours: z.number().min(0).max(72).meta({ unit: "h" }).optional(),
  spo2: z.number().min(0).max(100).meta({ unit: "percent" }).optional(),
  steps: wholeNumber.min(0).max(1000000000).optional(),
  rmr: wholeNumber.min(500).max(5000).meta({ unit: "kcal" }).optional(),
  injury: wholeNumber.min(1).max(10).optional(),
});

export const output: z.ZodType<TpLogMetricsOutput> = z.object({
  date: string,
  weekday: string,
  logged: z.array(
    z.object({
      metric: string,
      value: number,
      unit: nullishString,
      status: z.enum(["logged", "replaced", "unchanged"]),
      value_before: nullishNumber,
    }),
  ),
  message: nullishString,
});
