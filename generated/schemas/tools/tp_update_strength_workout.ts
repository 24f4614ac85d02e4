// Generated from specs/tools/strength/tp_update_strength_workout.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId, oneOf } from "../../../src/tool/input-types.js";
import { number, string } from "../../../src/values/scalar-types.js";
import type { TpUpdateStrengthWorkoutInput, TpUpdateStrengthWorkoutOutput } from "../../types.js";
import { strengthSessionSchema } from "../views/strength.js";

export const input: z.ZodType<TpUpdateStrengthWorkoutInput> = z.strictObject({
  workout_id: numericId,
  blocks: z.any().optional(),
  exercises: z.string().max(4000).optional(),
  mode: oneOf(["replace", "append"]).default("replace"),
  title: z.string().max(200).optional(),
  instructions: z.string().max(4000).meta({ clears: true }).optional(),
  mark_complete: z.boolean().default(false),
});

export const output: z.ZodType<TpUpdateStrengthWorkoutOutput> = z.object({
  workout_id: string,
  changed: z.array(string),
  sets_before: number,
  session: strengthSessionSchema,
});
