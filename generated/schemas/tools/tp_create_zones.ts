// Generated from specs/tools/settings/tp_create_zones.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf, wholeNumber } from "../../../src/tool/input-types.js";
import { nullishNumber, nullishString, number, string } from "../../../src/values/scalar-types.js";
import type { TpCreateZonesInput, TpCreateZonesOutput } from "../../types.js";
import { zoneSportSchema } from "../input/tables.js";
import { zoneSportSchema as zoneSportSchema2 } from "../output/tables.js";

export const input: z.ZodType<TpCreateZonesInput> = z.strictObject({
  metric: oneOf(["power", "heartrate", "speed"]),
  workout_type: zoneSportSchema,
  calculation_method: wholeNumber.min(1),
  threshold: z.number().min(1).max(2000).optional(),
  pace: z.string().optional(),
  max_hr: wholeNumber.min(51).max(250).meta({ unit: "bpm" }).optional(),
  resting_hr: wholeNumber.min(21).max(120).meta({ unit: "bpm" }).optional(),
  distance: wholeNumber.min(0).default(0),
});

export const output: z.ZodType<TpCreateZonesOutput> = z.object({
  metric: string,
  workout_type: zoneSportSchema2.nullable().optional(),
  workout_type_id: number,
  calculation_method: number,
  threshold: nullishNumber,
  threshold_pace: nullishString,
  zones: z.array(
    z.object({
      label: string,
      range: string,
    }),
  ),
});
