// Generated from specs/tools/library/tp_schedule_library_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { dayOrDateTime, numericId } from "../../../src/tool/input-types.js";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpScheduleLibraryWorkoutInput, TpScheduleLibraryWorkoutOutput } from "../../types.js";
import { availabilityPeriodSchema } from "../views/events.js";
import { strengthListedSchema } from "../views/strength.js";
import { workoutReceiptSchema, workoutSummarySchema } from "../views/workouts.js";

export const input: z.ZodType<TpScheduleLibraryWorkoutInput> = z.strictObject({
  library_id: numericId,
  item_id: numericId,
  date: dayOrDateTime,
  athletes: z.array(z.string()).min(1).max(50).optional(),
});

export const output: z.ZodType<TpScheduleLibraryWorkoutOutput> = z.object({
  template: z.object({
    library_id: string,
    item_id: string,
    name: nullishString,
  }),
  workout: workoutReceiptSchema.nullable().optional(),
  scheduled: z
    .array(
      z.object({
        athlete: string,
        athlete_id: string,
        workout_id: string,
        date: string,
        weekday: string,
        same_day: z.array(workoutSummarySchema),
        same_day_strength: z.array(strengthListedSchema).nullable().optional(),
        unavailable: z.array(availabilityPeriodSchema),
      }),
    )
    .nullable()
    .optional(),
  same_day: z.array(workoutSummarySchema).nullable().optional(),
  same_day_strength: z.array(strengthListedSchema).nullable().optional(),
  unavailable: z.array(availabilityPeriodSchema).nullable().optional(),
  notes: z.array(string).nullable().optional(),
});
