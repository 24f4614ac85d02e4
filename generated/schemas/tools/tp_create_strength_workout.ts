// Generated from specs/tools/strength/tp_create_strength_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day } from "../../../src/tool/input-types.js";
import { string } from "../../../src/values/scalar-types.js";
import type { TpCreateStrengthWorkoutInput, TpCreateStrengthWorkoutOutput } from "../../types.js";
import { availabilityPeriodSchema } from "../views/events.js";
import { strengthListedSchema, strengthSessionSchema } from "../views/strength.js";
import { workoutSummarySchema } from "../views/workouts.js";

export const input: z.ZodType<TpCreateStrengthWorkoutInput> = z.strictObject({
  date: day,
  title: z.string().min(1).max(200),
  blocks: z.any().optional(),
  exercises: z.string().max(4000).optional(),
  instructions: z.string().max(4000).optional(),
});

export const output: z.ZodType<TpCreateStrengthWorkoutOutput> = z.object({
  workout_id: string,
  session: strengthSessionSchema,
  same_day: z.array(workoutSummarySchema).nullable().optional(),
  same_day_strength: z.array(strengthListedSchema).nullable().optional(),
  unavailable: z.array(availabilityPeriodSchema).nullable().optional(),
});
