// Generated from specs/views/equipment.yaml by `npm run codegen`. Do not edit.
import { dayOf, weekdayOf } from "../../src/expressions/dates.js";
import { crankMillimetres, kindOf, loggedMetres, totalMetres } from "../../src/expressions/equipment.js";
import { textOf } from "../../src/expressions/text.js";
import { metresToKm, rounded } from "../../src/expressions/units.js";
import { equipmentKinds } from "../tables.js";
import type { Equipment, EquipmentItem } from "../types.js";

/** A bike or a pair of shoes with its distances. */
export function equipmentItem(item: Equipment): EquipmentItem {
  return {
    id: textOf(item.equipmentId),
    name: item.name,
    type: equipmentKinds.nameOf(kindOf(item)),
    type_id: equipmentKinds.nameOf(kindOf(item)) ? undefined : kindOf(item),
    brand: item.brand || undefined,
    model: item.model || undefined,
    distance_km: rounded(metresToKm(loggedMetres(item)), 1),
    starting_distance_km: rounded(metresToKm(item.startingDistance ?? 0), 1),
    total_distance_km: rounded(metresToKm(totalMetres(item)), 1),
    max_distance_km: item.maxDistance ? rounded(metresToKm(item.maxDistance), 1) : null,
    retired: item.retired ?? false,
    retired_date: item.retiredDate ? dayOf(item.retiredDate) : undefined,
    retired_weekday: item.retiredDate ? weekdayOf(item.retiredDate) : undefined,
    is_default: item.isDefault ?? false,
    date_of_purchase: item.dateOfPurchase ? dayOf(item.dateOfPurchase) : undefined,
    purchase_weekday: item.dateOfPurchase ? weekdayOf(item.dateOfPurchase) : undefined,
    notes: item.notes || undefined,
    wheels: item.wheels || undefined,
    crank_length_mm: crankMillimetres(item),
  };
}
