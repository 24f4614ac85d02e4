// Generated from specs/views/equipment.yaml by `npm run codegen`. Do not edit.
import * as z from "zod";
import type { EquipmentItem } from "../../types.js";
import { equipmentKindSchema } from "../output/tables.js";

export const equipmentItemSchema: z.ZodType<EquipmentItem> = z.lazy(() =>
  z.object({
    id: z.string(),
    name: z.string().nullable(),
    type: equipmentKindSchema.nullable(),
    type_id: z.number().optional(),
    brand: z.string().optional(),
    model: z.string().optional(),
    distance_km: z.number(),
    starting_distance_km: z.number(),
    total_distance_km: z.number(),
    max_distance_km: z.number().nullable(),
    retired: z.boolean(),
    retired_date: z.string().optional(),
    retired_weekday: z.string().optional(),
    is_default: z.boolean(),
    date_of_purchase: z.string().optional(),
    purchase_weekday: z.string().optional(),
    notes: z.string().optional(),
    wheels: z.string().optional(),
    crank_length_mm: z.number().optional(),
  }),
);
