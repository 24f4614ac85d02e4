// Generated from specs/tools/workouts/tp_update_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { commaList, dayOrDateTime, numericId, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishBoolean, nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpUpdateWorkoutInput, TpUpdateWorkoutOutput } from "../../types.js";
import { sportSchema } from "../input/tables.js";
import { availabilityPeriodSchema } from "../views/events.js";
import { strengthListedSchema } from "../views/strength.js";
import { workoutReceiptSchema, workoutSummarySchema } from "../views/workouts.js";

export const input: z.ZodType<TpUpdateWorkoutInput> = z
  .strictObject({
    workout_id: numericId,
    date: dayOrDateTime.optional(),
    sport: sportSchema.optional(),
    subtype_id: numericId.optional(),
    title: z.string().min(1).max(200).optional(),
    description: z.string().meta({ clears: true }).optional(),
    duration_minutes: z.number().min(0).max(1440).meta({ unit: "min" }).optional(),
    distance_km: z.number().min(0).max(1000).meta({ unit: "km" }).optional(),
    tss_planned: z.number().min(0).max(2000).meta({ unit: "TSS" }).optional(),
    structure: z.union([z.record(z.string(), z.unknown()), z.string()]).optional(),
    structured_workout: z.record(z.string(), z.unknown()).optional(),
    clear_structure: z.boolean().default(false),
    move_recording: z.boolean().default(false),
    actual_duration_minutes: z.number().min(0).max(6000).meta({ unit: "min" }).optional(),
    actual_distance_km: z.number().min(0).max(2000).meta({ unit: "km" }).optional(),
    actual_tss: z.number().min(0).max(3000).meta({ unit: "TSS" }).optional(),
    tags: commaList(z.string().max(500)).meta({ clears: true }).optional(),
    athlete_comment: z.string().optional(),
    coach_comment: z.string().meta({ clears: true }).optional(),
    feeling: wholeNumber.min(0).max(10).optional(),
    rpe: wholeNumber.min(0).max(10).optional(),
    is_hidden: z.boolean().optional(),
  })
  .meta({
    instead: {
      if_planned: "IF follows from the intervals, or from tss_planned and the planned time.",
      kj_planned: "TrainingPeaks works out kJ by itself; give tss_planned, or intervals as structure.",
      start_time: 'The planned start stands in date, for example "2026-04-14T16:45:00".',
      time: "The planned start stands in date, as in 2026-04-14T16:45:00.",
      tss: "tss_planned is the planned TSS, actual_tss what was done.",
    },
  });

export const output: z.ZodType<TpUpdateWorkoutOutput> = z.object({
  workout: workoutReceiptSchema,
  status: z.enum(["planned", "completed"]),
  load_is_estimate: nullishBoolean,
  load_reason: nullishString,
  same_day: z.array(workoutSummarySchema).nullable().optional(),
  same_day_strength: z.array(strengthListedSchema).nullable().optional(),
  unavailable: z.array(availabilityPeriodSchema).nullable().optional(),
  notes: z.array(string).nullable().optional(),
});
