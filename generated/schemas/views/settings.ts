// Generated from specs/views/settings.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { HeartRateZones, PaceZones, PowerZones } from "../../types.js";
import { zoneSportSchema } from "../output/tables.js";

export const powerZonesSchema: z.ZodType<PowerZones> = z.lazy(() =>
  z.object({
    workout_type: zoneSportSchema.nullable(),
    workout_type_id: z.number(),
    calculation_method: z.number().nullable(),
    threshold_watts: z.number().nullable(),
    zones: z.array(z.object({
      label: z.string().nullable(),
      min_watts: z.number(),
      max_watts: z.number(),
    })),
  }),
);

export const heartRateZonesSchema: z.ZodType<HeartRateZones> = z.lazy(() =>
  z.object({
    workout_type: zoneSportSchema.nullable(),
    workout_type_id: z.number(),
    calculation_method: z.number().nullable(),
    threshold_bpm: z.number().nullable(),
    max_bpm: z.number().nullable(),
    resting_bpm: z.number().nullable(),
    zones: z.array(z.object({
      label: z.string().nullable(),
      min_bpm: z.number(),
      max_bpm: z.number(),
    })),
  }),
);

export const paceZonesSchema: z.ZodType<PaceZones> = z.lazy(() =>
  z.object({
    workout_type: zoneSportSchema.nullable(),
    workout_type_id: z.number(),
    calculation_method: z.number().nullable(),
    threshold_pace: z.string().optional(),
    threshold_m_per_s: z.number().nullable(),
    zones: z.array(z.object({
      label: z.string().nullable(),
      range: z.string(),
    })),
  }),
);
