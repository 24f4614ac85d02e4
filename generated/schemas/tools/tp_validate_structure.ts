// Generated from specs/tools/workouts/tp_validate_structure.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { boolean, nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpValidateStructureInput, TpValidateStructureOutput } from "../../types.js";

export const input: z.ZodType<TpValidateStructureInput> = z.strictObject({
  structure: z.any(),
  sport: z.string().optional(),
  ftp_watts: z.number().min(1).max(2500).meta({ unit: "W" }).optional(),
  threshold_hr: z.number().min(30).max(250).meta({ unit: "bpm" }).optional(),
  max_hr: z.number().min(30).max(250).meta({ unit: "bpm" }).optional(),
  threshold_pace: z.string().optional(),
});

export const output: z.ZodType<TpValidateStructureOutput> = z.object({
  valid: boolean,
  intervals: string,
  text_form: nullishString,
  block_count: number,
  total_steps: number,
  total_duration_seconds: nullishNumber,
  total_duration_minutes: nullishNumber,
  distance_km: nullishNumber,
  estimated_if: nullishNumber,
  estimated_tss: nullishNumber,
  estimated: boolean,
  reason: nullishString,
  intensity_metric: string,
  notes: z.array(string).nullable().optional(),
});
