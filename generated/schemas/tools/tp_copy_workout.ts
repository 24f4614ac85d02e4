// Generated from specs/tools/workouts/tp_copy_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, numericId } from "../../../src/tool/input-types.js";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpCopyWorkoutInput, TpCopyWorkoutOutput } from "../../types.js";
import { availabilityPeriodSchema } from "../views/events.js";
import { strengthListedSchema } from "../views/strength.js";
import { workoutReceiptSchema, workoutSummarySchema } from "../views/workouts.js";

export const input: z.ZodType<TpCopyWorkoutInput> = z.strictObject({
  workout_id: numericId,
  target_date: day,
  title: z.string().max(200).optional(),
});

export const output: z.ZodType<TpCopyWorkoutOutput> = z.object({
  workout: workoutReceiptSchema,
  copied_from: z.object({
    workout_id: string,
    title: nullishString,
    date: string,
    weekday: string,
  }),
  same_day: z.array(workoutSummarySchema).nullable().optional(),
  same_day_strength: z.array(strengthListedSchema).nullable().optional(),
  unavailable: z.array(availabilityPeriodSchema).nullable().optional(),
  notes: z.array(string).nullable().optional(),
});
