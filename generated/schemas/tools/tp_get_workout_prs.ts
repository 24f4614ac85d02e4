// Generated from specs/tools/analysis/tp_get_workout_prs.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/runtime/input-types.js";
import type { TpGetWorkoutPrsInput, TpGetWorkoutPrsOutput } from "../../types.js";
import { workoutBestSchema } from "../views/analysis.js";

export const input: z.ZodType<TpGetWorkoutPrsInput> = z.strictObject({
  workout_id: numericId,
});

export const output: z.ZodType<TpGetWorkoutPrsOutput> = z.object({
  workout_id: z.string(),
  personal_record_count: z.number(),
  power_records: z.array(workoutBestSchema),
  heart_rate_records: z.array(workoutBestSchema),
  speed_records: z.array(workoutBestSchema),
  other_records: z.array(workoutBestSchema).optional(),
  calculating: z.boolean().optional(),
  message: z.string().optional(),
});
