import { expect } from "vitest";
import { talk } from "./talk.js";

talk(
  "30. New running shoes: add them as my usual ones, retire the old pair, and delete the one I entered twice",
  {},
  async (t) => {
    const { equipment: before } = await t.say("tp_get_equipment", { type: "shoe" });
    const made = await t.say("tp_create_equipment", {
      name: "Pacer 4",
      type: "shoe",
      is_default: true,
      max_distance_km: 700,
    });
    const twice = await t.say("tp_create_equipment", { name: "Pacer 4 again", type: "shoe" });
    await t.say("tp_update_equipment", { equipment_id: before[0].id, retired: true });
    await t.say("tp_delete_equipment", { equipment_id: twice.equipment.id });
    const { equipment } = await t.say("tp_get_equipment", { type: "shoe" });
    expect(equipment).toHaveLength(before.length + 1);
    const named = new Map(equipment.map((one: { id: string }) => [one.id, one]));
    expect(named.get(made.equipment.id)).toMatchObject({ name: "Pacer 4", is_default: true });
    expect(named.get(before[0].id)).toMatchObject({ retired: true });
  },
);
