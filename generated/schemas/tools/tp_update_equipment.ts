// Generated from specs/tools/equipment/tp_update_equipment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import type { TpUpdateEquipmentInput, TpUpdateEquipmentOutput } from "../../types.js";
import { equipmentItemSchema } from "../views/equipment.js";

export const input: z.ZodType<TpUpdateEquipmentInput> = z.strictObject({
  equipment_id: numericId,
  name: z.string().min(1).max(200).optional(),
  brand: z.string().max(200).optional(),
  model: z.string().max(200).optional(),
  notes: z.string().max(2000).optional(),
  max_distance_km: z.number().min(0.001).meta({ unit: "km" }).optional(),
  wheels: z.string().max(200).optional(),
  crank_length_mm: z.number().min(1).max(300).meta({ unit: "mm" }).optional(),
  retired: z.boolean().optional(),
  is_default: z.boolean().optional(),
});

export const output: z.ZodType<TpUpdateEquipmentOutput> = z.object({
  equipment: equipmentItemSchema,
});
