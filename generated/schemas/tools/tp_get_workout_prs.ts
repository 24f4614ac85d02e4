// Generated from specs/tools/analysis/tp_get_workout_prs.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishBoolean, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpGetWorkoutPrsInput, TpGetWorkoutPrsOutput } from "../../types.js";
import { workoutBestSchema } from "../views/analysis.js";

export const input: z.ZodType<TpGetWorkoutPrsInput> = z.strictObject({
  workout_id: numericId,
});

export const output: z.ZodType<TpGetWorkoutPrsOutput> = z.object({
  workout_id: string,
  personal_record_count: number,
  power_records: z.array(workoutBestSchema),
  heart_rate_records: z.array(workoutBestSchema),
  speed_records: z.array(workoutBestSchema),
  other_records: z.array(workoutBestSchema).nullable().optional(),
  calculating: nullishBoolean,
  message: nullishString,
});
