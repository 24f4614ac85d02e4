// Generated from specs/tools/equipment/tp_delete_equipment.yaml by `npm run codegen`. Do not edit.
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { listEquipment, saveEquipment } from "../../endpoints/equipment.js";
import type { TpDeleteEquipmentInput, TpDeleteEquipmentOutput } from "../../types.js";
import { equipmentItem } from "../../views/equipment.js";

/** Delete equipment. */
export async function tpDeleteEquipment(
  input: TpDeleteEquipmentInput,
  call: ToolCall,
): Promise<TpDeleteEquipmentOutput> {
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
  await ctx.write(saveEquipment, {
    params: { athleteId: ctx.athleteId },
    body: items.filter((item) => item !== current),
    gone: () =>
      ctx
        .read(listEquipment, { athleteId: ctx.athleteId })
        .then((now) => now.find((item) => item.equipmentId === input.equipment_id)),
    unprotected: "Every item can be added again as it was.",
  });
  return {
    deleted: equipmentItem(current),
  };
}
