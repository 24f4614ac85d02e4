// Generated from specs/tools/workouts/tp_validate_structure.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { TpValidateStructureInput, TpValidateStructureOutput } from "../../types.js";

export const input: z.ZodType<TpValidateStructureInput> = z.strictObject({
  structure: z.any(),
  ftp_watts: z.number().min(1).max(2500).optional(),
  threshold_hr: z.number().min(30).max(250).optional(),
  max_hr: z.number().min(30).max(250).optional(),
  threshold_pace: z.string().optional(),
});

export const output: z.ZodType<TpValidateStructureOutput> = z.object({
  valid: z.boolean(),
  intervals: z.string(),
  text_form: z.string().optional(),
  block_count: z.number(),
  total_steps: z.number(),
  total_duration_seconds: z.number().nullable(),
  total_duration_minutes: z.number().nullable(),
  distance_km: z.number().nullable().optional(),
  estimated_if: z.number().nullable(),
  estimated_tss: z.number().nullable(),
  estimated: z.boolean(),
  reason: z.string().optional(),
  intensity_metric: z.string(),
  notes: z.array(z.string()).optional(),
});
