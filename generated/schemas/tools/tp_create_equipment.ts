// Generated from specs/tools/equipment/tp_create_equipment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { day, oneOf } from "../../../src/tool/input-types.js";
import type { TpCreateEquipmentInput, TpCreateEquipmentOutput } from "../../types.js";
import { equipmentItemSchema } from "../views/equipment.js";

export const input: z.ZodType<TpCreateEquipmentInput> = z.strictObject({
  name: z.string().min(1).max(200),
  type: oneOf(["bike", "shoe"]),
  brand: z.string().max(200).optional(),
  model: z.string().max(200).optional(),
  notes: z.string().max(2000).optional(),
  max_distance_km: z.number().min(0.001).meta({ unit: "km" }).optional(),
  wheels: z.string().max(200).optional(),
  crank_length_mm: z.number().min(1).max(300).meta({ unit: "mm" }).optional(),
  date_of_purchase: day.optional(),
  starting_distance_km: z.number().min(0).meta({ unit: "km" }).optional(),
  is_default: z.boolean().default(false),
});

export const output: z.ZodType<TpCreateEquipmentOutput> = z.object({
  equipment: equipmentItemSchema,
});
