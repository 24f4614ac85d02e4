// Generated from specs/tools/library/tp_schedule_library_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { dayOrDateTime, numericId } from "../../../src/runtime/input-types.js";
import type { TpScheduleLibraryWorkoutInput, TpScheduleLibraryWorkoutOutput } from "../../types.js";
import { workoutReceiptSchema } from "../views/workouts.js";

export const input: z.ZodType<TpScheduleLibraryWorkoutInput> = z.strictObject({
  library_id: numericId,
  item_id: numericId,
  date: dayOrDateTime,
  athletes: z.array(z.string()).min(1).optional(),
});

export const output: z.ZodType<TpScheduleLibraryWorkoutOutput> = z.object({
  template: z.object({
    library_id: z.string(),
    item_id: z.string(),
    name: z.string().nullable(),
  }),
  workout: workoutReceiptSchema.optional(),
  scheduled: z.array(z.object({
    athlete: z.string(),
    athlete_id: z.string(),
    workout_id: z.string(),
    date: z.string(),
    weekday: z.string(),
  })).optional(),
  notes: z.array(z.string()).optional(),
});
