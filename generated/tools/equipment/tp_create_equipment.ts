// Generated from specs/tools/equipment/tp_create_equipment.yaml by `npm run codegen`. Do not edit.
import { kmToMetres } from "../../../src/expressions/units.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listEquipment, saveEquipment } from "../../endpoints/equipment.js";
import { equipmentKinds } from "../../tables.js";
import type { TpCreateEquipmentInput, TpCreateEquipmentOutput } from "../../types.js";
import { equipmentItem } from "../../views/equipment.js";

/** Add equipment. */
export async function tpCreateEquipment(
  input: TpCreateEquipmentInput,
  call: ToolCall,
): Promise<TpCreateEquipmentOutput> {
  if (input.type === "shoe" && (input.wheels !== undefined || input.crank_length_mm !== undefined)) {
    throw new ToolError("VALIDATION_ERROR", "wheels and crank_length_mm are for a bike, and type is shoe.", {
      nextStep: "Leave both out, or make type bike.",
    });
  }
  const ctx = await call.begin();
  const items = await ctx.read(listEquipment, { athleteId: ctx.athleteId });
  const added = {
    equipmentId: null,
    athleteId: ctx.athleteId,
    type: equipmentKinds.idOf(input.type),
    name: input.name,
    brand: input.brand ?? null,
    model: input.model ?? null,
    notes: input.notes ?? null,
    dateOfPurchase: input.date_of_purchase ?? ctx.today,
    isDefault: input.is_default,
    retired: false,
    retiredDate: "",
    startingDistance: kmToMetres(input.starting_distance_km) ?? 0,
    actualDistance: null,
    maxDistance: kmToMetres(input.max_distance_km) ?? null,
    wheels: input.wheels ?? null,
    crankLengthMillimeters: input.crank_length_mm ?? null,
  };
  const saved = await ctx.write(saveEquipment, {
    params: { athleteId: ctx.athleteId },
    body: [...items, added],
    expected: { ...added, equipmentId: undefined, actualDistance: undefined },
    readBack: () =>
      ctx
        .read(listEquipment, { athleteId: ctx.athleteId })
        .then((now) => now.find((item) => !items.some((old) => old.equipmentId === item.equipmentId))),
  });
  return {
    equipment: equipmentItem(saved),
  };
}
