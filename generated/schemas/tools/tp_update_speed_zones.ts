// Generated from specs/tools/settings/tp_update_speed_zones.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { TpUpdateSpeedZonesInput, TpUpdateSpeedZonesOutput } from "../../types.js";
import { zoneSportSchema } from "../output/tables.js";

export const input: z.ZodType<TpUpdateSpeedZonesInput> = z.strictObject({
  run_threshold_pace: z.string().optional(),
  swim_threshold_pace: z.string().optional(),
});

export const output: z.ZodType<TpUpdateSpeedZonesOutput> = z.object({
  updated: z.array(z.object({
    sport: z.string(),
    workout_type: zoneSportSchema.nullable(),
    workout_type_id: z.number(),
    calculation_method: z.number().nullable(),
    method_correct: z.boolean(),
    threshold_pace_before: z.string().optional(),
    threshold_pace: z.string().optional(),
    threshold_m_per_s: z.number().nullable(),
    zones: z.array(z.object({
      label: z.string(),
      before: z.string().optional(),
      after: z.string(),
    })),
  })),
  notes: z.array(z.string()),
});
