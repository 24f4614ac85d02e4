// Generated from specs/tools/analysis/tp_get_peaks.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, oneOf, wholeNumber } from "../../../src/runtime/input-types.js";
import type { TpGetPeaksInput, TpGetPeaksOutput } from "../../types.js";

export const input: z.ZodType<TpGetPeaksInput> = z.strictObject({
  sport: oneOf(["Bike", "Run"]),
  pr_type: oneOf([
    "power5sec",
    "power1min",
    "power5min",
    "power10min",
    "power20min",
    "power60min",
    "power90min",
    "hR5sec",
    "hR1min",
    "hR5min",
    "hR10min",
    "hR20min",
    "hR60min",
    "hR90min",
    "speed400Meter",
    "speed800Meter",
    "speed1K",
    "speed1Mi",
    "speed5K",
    "speed5Mi",
    "speed10K",
    "speed10Mi",
    "speedHalfMarathon",
    "speedMarathon",
    "speed50K",
  ]),
  days: wholeNumber.min(1).max(36500).optional(),
  start_date: day.optional(),
  end_date: day.optional(),
});

export const output: z.ZodType<TpGetPeaksOutput> = z.object({
  sport: z.enum(["Bike", "Run"]),
  pr_type: z.string(),
  unit: z.enum(["W", "bpm", "m/s"]).optional(),
  days: z.number(),
  date_range: z.object({
    start: z.string(),
    end: z.string(),
  }),
  records: z.array(z.object({
    rank: z.number().nullable(),
    value: z.number().nullable(),
    pace: z.string().optional(),
    time: z.string().optional(),
    workout_id: z.string().optional(),
    workout_title: z.string().nullable(),
    date: z.string().optional(),
    weekday: z.string().optional(),
  })),
  count: z.number(),
  invalid_left_out: z.number().optional(),
  message: z.string().optional(),
});
