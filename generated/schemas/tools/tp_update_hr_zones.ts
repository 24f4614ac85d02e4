// Generated from specs/tools/settings/tp_update_hr_zones.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf, wholeNumber } from "../../../src/runtime/input-types.js";
import type { TpUpdateHrZonesInput, TpUpdateHrZonesOutput } from "../../types.js";
import { zoneSportSchema } from "../output/tables.js";

export const input: z.ZodType<TpUpdateHrZonesInput> = z.strictObject({
  threshold_hr: wholeNumber.min(51).max(250).optional(),
  max_hr: wholeNumber.min(51).max(250).optional(),
  resting_hr: wholeNumber.min(21).max(120).optional(),
  workout_type: oneOf([
    "general",
    "bike",
    "run",
    "swim",
    "rowing",
    "xcski",
    "mtnbike",
    "walk",
    "brick",
    "crosstrain",
    "strength",
    "race",
    "custom",
    "other",
    "dayoff",
    "default",
  ]).default("general"),
});

export const output: z.ZodType<TpUpdateHrZonesOutput> = z.object({
  workout_type: zoneSportSchema.nullable(),
  workout_type_id: z.number(),
  calculation_method: z.number().nullable(),
  method_correct: z.boolean(),
  before: z.object({
    threshold_bpm: z.number().nullable(),
    max_bpm: z.number().nullable(),
    resting_bpm: z.number().nullable(),
  }),
  after: z.object({
    threshold_bpm: z.number().nullable(),
    max_bpm: z.number().nullable(),
    resting_bpm: z.number().nullable(),
  }),
  zones: z.array(z.object({
    label: z.string(),
    before: z.string().optional(),
    after: z.string(),
  })),
  notes: z.array(z.string()),
});
