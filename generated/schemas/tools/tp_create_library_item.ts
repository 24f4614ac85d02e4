// Generated from specs/tools/library/tp_create_library_item.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import { nullishBoolean, nullishString, string } from "../../../src/values/scalar-types.js";
import type { TpCreateLibraryItemInput, TpCreateLibraryItemOutput } from "../../types.js";
import { libraryItemListedSchema } from "../views/library.js";

export const input: z.ZodType<TpCreateLibraryItemInput> = z.strictObject({
  library_id: numericId,
  sport: z.string().optional(),
  duration_hours: z.number().min(0).max(24).meta({ unit: "h" }).optional(),
  distance_km: z.number().min(0).max(1000).meta({ unit: "km" }).optional(),
  tss: z.number().min(0).max(2000).meta({ unit: "TSS" }).optional(),
  elevation_gain_m: z.number().min(0).max(20000).meta({ unit: "m" }).optional(),
  calories_kcal: z.number().min(0).max(20000).meta({ unit: "kcal" }).optional(),
  structure: z.union([z.record(z.string(), z.unknown()), z.string()]).optional(),
  structured_workout: z.record(z.string(), z.unknown()).optional(),
  name: z.string().max(200),
  sport_family_id: numericId.optional(),
  sport_type_id: numericId.optional(),
  description: z.string().optional(),
});

export const output: z.ZodType<TpCreateLibraryItemOutput> = z.object({
  library_id: string,
  item: libraryItemListedSchema,
  load_is_estimate: nullishBoolean,
  load_reason: nullishString,
  notes: z.array(string).nullable().optional(),
});
