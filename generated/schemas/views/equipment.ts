// Generated from specs/views/equipment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import { boolean, nullishNumber, nullishString, number } from "../../../src/values/scalar-types.js";
import type { EquipmentItem } from "../../types.js";
import { equipmentKindSchema } from "../output/tables.js";

export const equipmentItemSchema: z.ZodType<EquipmentItem> = z.lazy(() =>
  z.object({
    id: nullishString,
    name: nullishString,
    type: equipmentKindSchema.nullable().optional(),
    type_id: nullishNumber,
    brand: nullishString,
    model: nullishString,
    distance_km: nullishNumber,
    starting_distance_km: number,
    total_distance_km: nullishNumber,
    max_distance_km: nullishNumber,
    retired: boolean,
    retired_date: nullishString,
    retired_weekday: nullishString,
    is_default: boolean,
    date_of_purchase: nullishString,
    purchase_weekday: nullishString,
    notes: nullishString,
    wheels: nullishString,
    crank_length_mm: nullishNumber,
  }),
);
