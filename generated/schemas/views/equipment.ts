// Generated from specs/views/equipment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import {
  boolean,
  nullableNumber,
  nullableString,
  number,
  optionalNumber,
  optionalString,
  string,
} from "../../../src/values/scalar-types.js";
import type { EquipmentItem } from "../../types.js";
import { equipmentKindSchema } from "../output/tables.js";

export const equipmentItemSchema: z.ZodType<EquipmentItem> = z.lazy(() =>
  z.object({
    id: string,
    name: nullableString,
    type: equipmentKindSchema.nullable(),
    type_id: optionalNumber,
    brand: optionalString,
    model: optionalString,
    distance_km: optionalNumber,
    starting_distance_km: number,
    total_distance_km: optionalNumber,
    max_distance_km: nullableNumber,
    retired: boolean,
    retired_date: optionalString,
    retired_weekday: optionalString,
    is_default: boolean,
    date_of_purchase: optionalString,
    purchase_weekday: optionalString,
    notes: optionalString,
    wheels: optionalString,
    crank_length_mm: optionalNumber,
  }),
);
