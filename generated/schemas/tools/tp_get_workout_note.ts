// Generated from specs/tools/workouts/tp_get_workout_note.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpGetWorkoutNoteInput, TpGetWorkoutNoteOutput } from "../../types.js";
import { workoutLabelSchema } from "../views/workouts.js";

export const input: z.ZodType<TpGetWorkoutNoteInput> = z.strictObject({
  workout_id: numericId,
});

export const output: z.ZodType<TpGetWorkoutNoteOutput> = z.object({
  workout: workoutLabelSchema,
  workout_id: string,
  note: string,
  updated_at: nullishString,
});
