// Generated from specs/tools/analysis/tp_predict_performance.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import { number, optionalNumber, optionalString, string } from "../../../src/values/scalar-types.js";
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
      distance_km: optionalNumber,
      seconds: number,
      time: optionalString,
      pace: optionalString,
      power_w: optionalNumber,
      watts_per_kilogram: optionalNumber,
      date: optionalString,
      workout_id: optionalString,
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
          date: optionalString,
        }),
        critical_speed: optionalString,
        critical_speed_seconds: optionalNumber,
      }),
    )
    .optional(),
  model: z.record(z.string(), z.unknown()).optional(),
  threshold: z.object({
    ftp_w: optionalNumber,
    watts_per_kilogram: optionalNumber,
    pace: optionalString,
  }),
  weight: z
    .object({
      kg: number,
      date: string,
    })
    .optional(),
  hints: z.array(string),
  method: string,
  notes: z.array(string).optional(),
  message: optionalString,
});
