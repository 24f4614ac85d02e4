// Generated from specs/tools/equipment/tp_delete_equipment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { numericId } from "../../../src/tool/input-types.js";
import type { TpDeleteEquipmentInput, TpDeleteEquipmentOutput } from "../../types.js";
import { equipmentItemSchema } from "../views/equipment.js";

export const input: z.ZodType<TpDeleteEquipmentInput> = z.strictObject({
  equipment_id: numericId,
});

export const output: z.ZodType<TpDeleteEquipmentOutput> = z.object({
  deleted: equipmentItemSchema,
});
