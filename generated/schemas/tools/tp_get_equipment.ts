// Generated from specs/tools/equipment/tp_get_equipment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { oneOf } from "../../../src/tool/input-types.js";
import { nullishString, number } from "../../../src/values/scalar-types.js";
import type { TpGetEquipmentInput, TpGetEquipmentOutput } from "../../types.js";
import { equipmentItemSchema } from "../views/equipment.js";

export const input: z.ZodType<TpGetEquipmentInput> = z.strictObject({
  type: oneOf(["all", "bike", "shoe"]).default("all"),
});

export const output: z.ZodType<TpGetEquipmentOutput> = z.object({
  equipment: z.array(equipmentItemSchema),
  count: number,
  message: nullishString,
});
