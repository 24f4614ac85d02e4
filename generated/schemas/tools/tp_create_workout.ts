// Generated from specs/tools/workouts/tp_create_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { commaList, dayOrDateTime, numericId, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishBoolean, nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpCreateWorkoutInput, TpCreateWorkoutOutput } from "../../types.js";
import { sportSchema } from "../input/tables.js";
import { availabilityPeriodSchema } from "../views/events.js";
import { strengthListedSchema } from "../views/strength.js";
import { workoutReceiptSchema, workoutSummarySchema } from "../views/workouts.js";

export const input: z.ZodType<TpCreateWorkoutInput> = z
  .strictObject({
    date: dayOrDateTime,
    sport: sportSchema,
    title: z.string().min(1).max(200),
    duration_minutes: z.number().min(1).max(1440).meta({ unit: "min" }).optional(),
    distance_km: z.number().min(0).max(1000).meta({ unit: "km" }).optional(),
    tss_planned: z.number().min(0).max(2000).meta({ unit: "TSS" }).optional(),
    structure: z.any().optional(),
    structured_workout: z.record(z.string(), z.unknown()).optional(),
    description: z.string().max(2000).optional(),
    coach_comment: z.string().max(2000).optional(),
    subtype_id: numericId.optional(),
    tags: commaList(z.string().max(500)).optional(),
    feeling: wholeNumber.min(0).max(10).optional(),
    rpe: wholeNumber.min(0).max(10).optional(),
    is_hidden: z.boolean().default(false),
    allow_duplicate: z.boolean().default(false),
  })
  .meta({
    instead: {
      if_planned: "IF follows from the intervals, or from tss_planned and duration_minutes.",
      kj_planned: "TrainingPeaks works out kJ by itself; give tss_planned, or intervals as structure.",
      start_time: 'The planned start stands in date, for example "2026-04-14T16:45:00".',
      time: "The planned start stands in date, as in 2026-04-14T16:45:00.",
      tss: "tss_planned is the planned TSS; what was done goes to tp_update_workout as actual_tss.",
    },
  });

export const output: z.ZodType<TpCreateWorkoutOutput> = z.object({
  workout: workoutReceiptSchema,
  load_is_estimate: nullishBoolean,
  load_reason: nullishString,
  same_day: z.array(workoutSummarySchema).nullable().optional(),
  same_day_strength: z.array(strengthListedSchema).nullable().optional(),
  unavailable: z.array(availabilityPeriodSchema).nullable().optional(),
  notes: z.array(string).nullable().optional(),
});
