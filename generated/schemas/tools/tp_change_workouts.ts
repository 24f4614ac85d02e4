// Generated from specs/tools/workouts/tp_change_workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { commaList, day, numericId, oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpChangeWorkoutsInput, TpChangeWorkoutsOutput } from "../../types.js";
import { sportSchema } from "../input/tables.js";
import { strengthListedSchema } from "../views/strength.js";
import { bulkSideSchema } from "../views/workouts.js";

export const input: z.ZodType<TpChangeWorkoutsInput> = z.strictObject({
  action: oneOf(["shift", "swap", "copy", "delete", "set", "scale"]),
  start_date: day.optional(),
  end_date: day.optional(),
  workout_ids: z.array(numericId).min(1).max(100).optional(),
  sport: sportSchema.optional(),
  weekday: oneOf(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]).optional(),
  title_contains: z.string().min(1).max(100).optional(),
  days: wholeNumber.min(-366).max(366).optional(),
  to_athlete: z.string().optional(),
  percent: z.number().min(10).max(300).meta({ unit: "percent" }).optional(),
  scale_of: oneOf(["duration", "intensity"]).default("duration"),
  title: z.string().min(1).max(200).optional(),
  description: z.string().meta({ clears: true }).optional(),
  tags: commaList(z.string().max(500)).meta({ clears: true }).optional(),
  coach_comment: z.string().meta({ clears: true }).optional(),
  is_hidden: z.boolean().optional(),
  plan_id: z.string().optional(),
});

export const output: z.ZodType<TpChangeWorkoutsOutput> = z.object({
  status: z.enum(["planned", "done", "stopped"]),
  plan_id: nullishString,
  count: number,
  made: nullishNumber,
  for_athlete: nullishString,
  plan: z.array(
    z.object({
      workout_id: string,
      new_id: nullishString,
      before: bulkSideSchema.nullable().optional(),
      after: bulkSideSchema.nullable().optional(),
      same_day: z.array(string).nullable().optional(),
      same_day_strength: z.array(strengthListedSchema).nullable().optional(),
      unavailable: z.array(string),
    }),
  ),
  weeks: z.array(
    z.object({
      week: string,
      tss_before: number,
      tss_after: number,
    }),
  ),
  left_out: z.array(string),
  message: string,
});
