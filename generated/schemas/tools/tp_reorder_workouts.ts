// Generated from specs/tools/workouts/tp_reorder_workouts.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpReorderWorkoutsInput, TpReorderWorkoutsOutput } from "../../types.js";
import { workoutLabelSchema } from "../views/workouts.js";

export const input: z.ZodType<TpReorderWorkoutsInput> = z.strictObject({
  workout_ids: z.array(numericId).min(1).max(20),
});

export const output: z.ZodType<TpReorderWorkoutsOutput> = z.object({
  date: string,
  weekday: string,
  order: z.array(workoutLabelSchema),
  not_named: z.array(workoutLabelSchema).nullable().optional(),
  message: nullishString,
});
