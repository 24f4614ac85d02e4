// Generated from specs/views/settings.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { HeartRateZones, PaceZones, PowerZones } from "../../types.js";
import { zoneSportSchema } from "../output/tables.js";

export const powerZonesSchema: z.ZodType<PowerZones> = z.lazy(() =>
  z.object({
    workout_type: zoneSportSchema.nullable().optional(),
    workout_type_id: number,
    calculation_method: nullishNumber,
    threshold_watts: nullishNumber,
    zones: z.array(
      z.object({
        label: nullishString,
        min_watts: number,
        max_watts: number,
      }),
    ),
  }),
);

export const heartRateZonesSchema: z.ZodType<HeartRateZones> = z.lazy(() =>
  z.object({
    workout_type: zoneSportSchema.nullable().optional(),
    workout_type_id: number,
    calculation_method: nullishNumber,
    threshold_bpm: nullishNumber,
    max_bpm: nullishNumber,
    resting_bpm: nullishNumber,
    zones: z.array(
      z.object({
        label: nullishString,
        min_bpm: number,
        max_bpm: number,
      }),
    ),
  }),
);

export const paceZonesSchema: z.ZodType<PaceZones> = z.lazy(() =>
  z.object({
    workout_type: zoneSportSchema.nullable().optional(),
    workout_type_id: number,
    calculation_method: nullishNumber,
    threshold_pace: nullishString,
    threshold_m_per_s: nullishNumber,
    zones: z.array(
      z.object({
        label: nullishString,
        range: string,
        min_m_per_s: number,
        max_m_per_s: nullishNumber,
      }),
    ),
  }),
);
