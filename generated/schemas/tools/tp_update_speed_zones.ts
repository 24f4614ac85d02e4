// Generated from specs/tools/settings/tp_update_speed_zones.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { boolean, nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpUpdateSpeedZonesInput, TpUpdateSpeedZonesOutput } from "../../types.js";
import { zoneSportSchema } from "../output/tables.js";

export const input: z.ZodType<TpUpdateSpeedZonesInput> = z.strictObject({
  run_threshold_pace: z.string().optional(),
  swim_threshold_pace: z.string().optional(),
});

export const output: z.ZodType<TpUpdateSpeedZonesOutput> = z.object({
  updated: z.array(
    z.object({
      sport: string,
      workout_type: zoneSportSchema.nullable().optional(),
      workout_type_id: number,
      calculation_method: nullishNumber,
      method_correct: boolean,
      threshold_pace_before: nullishString,
      threshold_pace: nullishString,
      threshold_m_per_s: nullishNumber,
      zones: z.array(
        z.object({
          label: string,
          before: nullishString,
          after: string,
        }),
      ),
    }),
  ),
  notes: z.array(string).nullable().optional(),
});
