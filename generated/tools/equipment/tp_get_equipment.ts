// Generated from specs/tools/equipment/tp_get_equipment.yaml by `npm run codegen`. Do not edit.
import { kindOf } from "../../../src/expressions/equipment.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { listEquipment } from "../../endpoints/equipment.js";
import { equipmentKinds } from "../../tables.js";
import type { TpGetEquipmentInput, TpGetEquipmentOutput } from "../../types.js";
import { equipmentItem } from "../../views/equipment.js";

/** List equipment. */
export async function tpGetEquipment(
  input: TpGetEquipmentInput,
  call: ToolCall,
): Promise<TpGetEquipmentOutput> {
  const ctx = await call.begin();
  const items = await ctx.read(listEquipment, { athleteId: ctx.athleteId });
  const wanted = items.filter(
    (item) => input.type === "all" || equipmentKinds.nameOf(kindOf(item)) === input.type,
  );
  return {
    equipment: wanted.map((item) => equipmentItem(item)),
    count: wanted.length,
    message:
      wanted.length === 0
        ? `No ${input.type === "all" ? "equipment" : input.type + "s"} in this account.`
        : undefined,
  };
}
