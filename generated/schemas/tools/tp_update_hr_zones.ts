// Generated from specs/tools/settings/tp_update_hr_zones.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { wholeNumber } from "../../../src/tool/input-types.js";
import { boolean, nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpUpdateHrZonesInput, TpUpdateHrZonesOutput } from "../../types.js";
import { zoneSportSchema } from "../input/tables.js";
import { zoneSportSchema as zoneSportSchema2 } from "../output/tables.js";

export const input: z.ZodType<TpUpdateHrZonesInput> = z.strictObject({
  threshold_hr: wholeNumber.min(51).max(250).meta({ unit: "bpm" }).optional(),
  max_hr: wholeNumber.min(51).max(250).meta({ unit: "bpm" }).optional(),
  resting_hr: wholeNumber.min(21).max(120).meta({ unit: "bpm" }).optional(),
  workout_type: zoneSportSchema.optional(),
});

export const output: z.ZodType<TpUpdateHrZonesOutput> = z.object({
  workout_type: zoneSportSchema2.nullable().optional(),
  workout_type_id: number,
  calculation_method: nullishNumber,
  method_correct: boolean,
  before: z.object({
    threshold_bpm: nullishNumber,
    max_bpm: nullishNumber,
    resting_bpm: nullishNumber,
  }),
  after: z.object({
    threshold_bpm: nullishNumber,
    max_bpm: nullishNumber,
    resting_bpm: nullishNumber,
  }),
  zones: z.array(
    z.object({
      label: string,
      before: nullishString,
      after: string,
    }),
  ),
  notes: z.array(string).nullable().optional(),
});
