// Generated from specs/tools/workouts/tp_set_workout_note.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpSetWorkoutNoteInput, TpSetWorkoutNoteOutput } from "../../types.js";
import { workoutLabelSchema } from "../views/workouts.js";

export const input: z.ZodType<TpSetWorkoutNoteInput> = z.strictObject({
  workout_id: numericId,
  note: z.string().max(10000).meta({ clears: true }),
});

export const output: z.ZodType<TpSetWorkoutNoteOutput> = z.object({
  workout: workoutLabelSchema,
  workout_id: string,
  note: string,
  replaced: nullishString,
  visible_to: string,
});
