// Generated from specs/tools/workouts/tp_find_workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpFindWorkoutsInput, TpFindWorkoutsOutput } from "../../types.js";
import { sportSchema } from "../input/tables.js";
import { foundWorkoutSchema, maybeDoneAsSchema } from "../views/workouts.js";

export const input: z.ZodType<TpFindWorkoutsInput> = z.strictObject({
  text: z.string().min(2).max(100).optional(),
  sports: z.array(sportSchema).min(1).optional(),
  status: oneOf(["any", "completed", "planned", "missed"]).default("any"),
  start_date: day.optional(),
  end_date: day.optional(),
  intervals: z.string().max(20).optional(),
  hard_minutes: z.number().min(1).meta({ unit: "min" }).optional(),
  hard_percent: z.number().min(1).max(300).meta({ unit: "percent" }).optional(),
  min_minutes: z.number().min(0).meta({ unit: "min" }).optional(),
  max_minutes: z.number().min(0).meta({ unit: "min" }).optional(),
  min_km: z.number().min(0).meta({ unit: "km" }).optional(),
  max_km: z.number().min(0).meta({ unit: "km" }).optional(),
  min_tss: z.number().min(0).meta({ unit: "TSS" }).optional(),
  max_tss: z.number().min(0).meta({ unit: "TSS" }).optional(),
  min_if: z.number().min(0).max(3).meta({ unit: "IF" }).optional(),
  max_if: z.number().min(0).max(3).meta({ unit: "IF" }).optional(),
  unread: z.boolean().default(false),
  limit: wholeNumber.min(1).max(50).default(20),
  offset: wholeNumber.min(0).default(0),
});

export const output: z.ZodType<TpFindWorkoutsOutput> = z.object({
  workouts: z.array(foundWorkoutSchema),
  shown: number,
  of: number,
  searched: z.object({
    start: string,
    end: string,
    workouts: number,
  }),
  next: nullishString,
  message: nullishString,
  maybe_done_as: z.array(maybeDoneAsSchema).nullable().optional(),
});
