// Generated from specs/tools/analysis/tp_get_peaks.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
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
  pr_type: string,
  unit: z.enum(["W", "bpm", "m/s"]).nullable().optional(),
  days: number,
  date_range: z.object({
    start: string,
    end: string,
  }),
  records: z.array(
    z.object({
      rank: nullishNumber,
      value: nullishNumber,
      pace: nullishString,
      time: nullishString,
      workout_id: nullishString,
      workout_title: nullishString,
      date: nullishString,
      weekday: nullishString,
    }),
  ),
  count: number,
  invalid_left_out: nullishNumber,
  message: nullishString,
});
