// Generated from specs/tools/analysis/tp_predict_performance.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpPredictPerformanceInput, TpPredictPerformanceOutput } from "../../types.js";

export const input: z.ZodType<TpPredictPerformanceInput> = z.strictObject({
  sport: oneOf(["Bike", "Run"]),
  days: wholeNumber.min(28).max(3650).default(365),
  distance_km: z.number().min(1).max(200).meta({ unit: "km" }).optional(),
});

export const output: z.ZodType<TpPredictPerformanceOutput> = z.object({
  sport: z.enum(["Bike", "Run"]),
  since: string,
  bests: z.array(
    z.object({
      distance_km: nullishNumber,
      seconds: number,
      time: nullishString,
      pace: nullishString,
      power_w: nullishNumber,
      watts_per_kilogram: nullishNumber,
      date: nullishString,
      workout_id: nullishString,
    }),
  ),
  predictions: z
    .array(
      z.object({
        distance_km: number,
        riegel: string,
        riegel_seconds: number,
        riegel_pace: string,
        riegel_from: z.object({
          distance_km: number,
          seconds: number,
          date: nullishString,
        }),
        critical_speed: nullishString,
        critical_speed_seconds: nullishNumber,
      }),
    )
    .nullable()
    .optional(),
  model: z.record(z.string(), z.unknown()).nullable().optional(),
  threshold: z.object({
    ftp_w: nullishNumber,
    watts_per_kilogram: nullishNumber,
    pace: nullishString,
  }),
  weight: z
    .object({
      kg: number,
      date: string,
    })
    .nullable()
    .optional(),
  hints: z.array(string),
  method: string,
  notes: z.array(string).nullable().optional(),
  message: nullishString,
});
