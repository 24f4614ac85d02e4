// Generated from specs/tools/analysis/tp_forecast_fitness.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, numericId, oneOf } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpForecastFitnessInput, TpForecastFitnessOutput } from "../../types.js";
import { sportSchema } from "../input/tables.js";

export const input: z.ZodType<TpForecastFitnessInput> = z.strictObject({
  to: day.optional(),
  event: oneOf(["A", "B", "C"]).optional(),
  sport: sportSchema.optional(),
  add: z
    .array(
      z.strictObject({
        date: day,
        tss: z.number().min(0).max(2000).meta({ unit: "TSS" }),
      }),
    )
    .max(100)
    .optional(),
  skip: z.array(numericId).max(100).optional(),
  move: z
    .array(
      z.strictObject({
        workout_id: numericId,
        date: day,
      }),
    )
    .max(100)
    .optional(),
  weekly_tss: z.number().min(0).max(5000).meta({ unit: "TSS" }).optional(),
  athletes: z.array(z.string()).min(1).max(50).optional(),
});

export const output: z.ZodType<TpForecastFitnessOutput> = z.object({
  target: z
    .object({
      date: string,
      weekday: string,
      in: nullishString,
      event: nullishString,
      priority: nullishString,
      ctl_target: nullishNumber,
    })
    .nullable()
    .optional(),
  sport: nullishString,
  today: z
    .object({
      date: string,
      ctl: number,
      atl: number,
      tsb: number,
    })
    .nullable()
    .optional(),
  as_planned: z
    .object({
      evening_before: z.object({
        date: string,
        ctl: number,
        atl: number,
      }),
      on_the_day: z.object({
        date: string,
        weekday: string,
        tsb: number,
        fitness_status: nullishString,
        tss: number,
      }),
      evening_after: z.object({
        ctl: number,
        atl: number,
        tsb_next_morning: number,
      }),
      weeks: z.array(
        z.object({
          start: string,
          end: string,
          tss: number,
          ctl: number,
          ramp: number,
        }),
      ),
      days_without_load: z.object({
        count: number,
        of: number,
        days: z.array(string),
      }),
    })
    .nullable()
    .optional(),
  what_if: z
    .object({
      evening_before: z.object({
        date: string,
        ctl: number,
        atl: number,
      }),
      on_the_day: z.object({
        date: string,
        weekday: string,
        tsb: number,
        fitness_status: nullishString,
        tss: number,
      }),
      evening_after: z.object({
        ctl: number,
        atl: number,
        tsb_next_morning: number,
      }),
      weeks: z.array(
        z.object({
          start: string,
          end: string,
          tss: number,
          ctl: number,
          ramp: number,
        }),
      ),
      days_without_load: z.object({
        count: number,
        of: number,
        days: z.array(string),
      }),
    })
    .nullable()
    .optional(),
  athletes: z
    .array(
      z.object({
        athlete: string,
        athlete_id: string,
        date: string,
        event: nullishString,
        ctl_evening_before: number,
        tsb_on_the_day: number,
        fitness_status: nullishString,
        days_without_load: number,
        days_ahead: number,
      }),
    )
    .nullable()
    .optional(),
  order: nullishString,
  method: string,
});
