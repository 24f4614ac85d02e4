import { expect } from "vitest";
import { talk } from "./talk.js";

talk(
  "25. Tidy up my templates: a hilly ride with its climbing, into the folder for camps; throw the old one away",
  {},
  async (t) => {
    const { workout_types } = await t.say("tp_get_workout_types");
    expect(JSON.stringify(workout_types)).toContain("Gravel");
    const { library_id: camps } = await t.say("tp_create_library", { name: "Camps" });
    const { libraries } = await t.say("tp_get_libraries");
    const [{ id: library_id }] = libraries;
    const made = await t.say("tp_create_library_item", {
      library_id,
      name: "Three passes",
      sport: "Bike",
      duration_hours: 5,
      elevation_gain_m: 2400,
      calories_kcal: 3200,
    });
    const item_id = made.item.id;
    const { item } = await t.say("tp_get_library_item", { library_id, item_id });
    expect(item.extras).toMatchObject({ elevation_gain_m: 2400, calories_kcal: 3200 });

    const nowhere = await t.refused("tp_update_library_item", { library_id, item_id, to_library_id: "1" });
    expect(nowhere).toMatchObject({ code: "NOT_FOUND", message: "There is no library 1." });
    const moved = await t.say("tp_update_library_item", { library_id, item_id, to_library_id: camps });
    expect(moved).toMatchObject({ confirmed: true, library_id: camps, item: { id: item_id } });
    const left = await t.say("tp_get_library_items", { library_id });
    expect(left.items.map(({ id }: { id: string }) => id)).not.toContain(item_id);
    // Taken back it stands where it stood, whatever was changed in it meanwhile.
    await t.say("tp_update_library_item", { library_id: camps, item_id, name: "Four passes" });
    await t.say("tp_undo_change", { change_id: moved.change_id });
    const back = await t.say("tp_get_library_item", { library_id, item_id });
    expect(back.item).toMatchObject({ id: item_id, name: "Four passes" });

    const day = { library_id, item_id, date: "2026-04-18" };
    expect((await t.say("tp_schedule_library_workout", day)).workout).toMatchObject({ title: "Four passes" });
    const gone = await t.say("tp_delete_library_item", { library_id, item_id });
    expect(gone).toMatchObject({ confirmed: true, deleted: { name: "Four passes", minutes: 300 } });
    expect((await t.refused("tp_get_library_item", { library_id, item_id })).code).toBe("NOT_FOUND");
    await t.say("tp_undo_change", { change_id: gone.change_id });
    const again = await t.say("tp_get_library_items", {
      library_id,
      search: "four passes",
      response_format: "detailed",
    });
    expect(again.items).toMatchObject([{ name: "Four passes", extras: { elevation_gain_m: 2400 } }]);
    await t.say("tp_delete_library", { library_id: camps });
  },
);
