// Generated from specs/views/settings.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  nullableNumber,
  nullableString,
  number,
  optionalNumber,
  optionalString,
  string,
} from "../../../src/values/scalar-types.js";
import type { HeartRateZones, PaceZones, PowerZones } from "../../types.js";
import { zoneSportSchema } from "../output/tables.js";

export const powerZonesSchema: z.ZodType<PowerZones> = z.lazy(() =>
  z.object({
    workout_type: zoneSportSchema.nullable(),
    workout_type_id: number,
    calculation_method: nullableNumber,
    threshold_watts: nullableNumber,
    zones: z.array(
      z.object({
        label: nullableString,
        min_watts: number,
        max_watts: number,
      }),
    ),
  }),
);

export const heartRateZonesSchema: z.ZodType<HeartRateZones> = z.lazy(() =>
  z.object({
    workout_type: zoneSportSchema.nullable(),
    workout_type_id: number,
    calculation_method: nullableNumber,
    threshold_bpm: nullableNumber,
    max_bpm: nullableNumber,
    resting_bpm: nullableNumber,
    zones: z.array(
      z.object({
        label: nullableString,
        min_bpm: number,
        max_bpm: number,
      }),
    ),
  }),
);

export const paceZonesSchema: z.ZodType<PaceZones> = z.lazy(() =>
  z.object({
    workout_type: zoneSportSchema.nullable(),
    workout_type_id: number,
    calculation_method: nullableNumber,
    threshold_pace: optionalString,
    threshold_m_per_s: nullableNumber,
    zones: z.array(
      z.object({
        label: nullableString,
        range: string,
        min_m_per_s: number,
        max_m_per_s: optionalNumber,
      }),
    ),
  }),
);
