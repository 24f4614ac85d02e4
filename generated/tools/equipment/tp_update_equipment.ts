// Generated from specs/tools/equipment/tp_update_equipment.yaml by `npm run codegen`. Do not edit.
import { kindOf, retiredDate } from "../../../src/expressions/equipment.js";
import { hasOnly } from "../../../src/expressions/inputs.js";
import { quoted } from "../../../src/expressions/text.js";
import { kmToMetres } from "../../../src/expressions/units.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { patch } from "../../../src/tool/patch.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listEquipment, saveEquipment } from "../../endpoints/equipment.js";
import type { TpUpdateEquipmentInput, TpUpdateEquipmentOutput } from "../../types.js";
import { equipmentItem } from "../../views/equipment.js";

/** Update equipment. */
export async function tpUpdateEquipment(
  input: TpUpdateEquipmentInput,
  call: ToolCall,
): Promise<TpUpdateEquipmentOutput> {
  const given = {
    name: input.name,
    brand: input.brand,
    model: input.model,
    notes: input.notes,
    retired: input.retired,
    isDefault: input.is_default,
    maxDistance: kmToMetres(input.max_distance_km),
    wheels: input.wheels,
    crankLengthMillimeters: input.crank_length_mm,
  };
  if (hasOnly(input, ["equipment_id"])) {
    throw new ToolError("VALIDATION_ERROR", "Give at least one field to change beside equipment_id.");
  }
  const ctx = await call.begin();
  const items = await ctx.read(listEquipment, { athleteId: ctx.athleteId });
  const current = items.find((item) => item.equipmentId === input.equipment_id);
  if (current === undefined) {
    throw new ToolError(
      "NOT_FOUND",
      `There is no equipment with the id ${input.equipment_id}. Nothing was written.`,
      { nextStep: "Take an id from tp_get_equipment." },
    );
  }
  if (kindOf(current) !== 1 && (input.wheels !== undefined || input.crank_length_mm !== undefined)) {
    throw new ToolError(
      "VALIDATION_ERROR",
      `wheels and crank_length_mm are for a bike, and ${quoted(current.name)} is not a bike. Nothing was written.`,
      { nextStep: "Leave both out." },
    );
  }
  const changed = patch(current, {
    ...given,
    type: kindOf(current),
    retiredDate: retiredDate(input.retired, current.retiredDate, ctx.today),
  });
  const saved = await ctx.write(saveEquipment, {
    params: { athleteId: ctx.athleteId },
    body: items.map((item) => (item === current ? changed : item)),
    before: current,
    expected: changed,
    readBack: () =>
      ctx
        .read(listEquipment, { athleteId: ctx.athleteId })
        .then((now) => now.find((item) => item.equipmentId === input.equipment_id)),
  });
  return {
    equipment: equipmentItem(saved),
  };
}
