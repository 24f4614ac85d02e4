import { expect } from "vitest";
import { ANNA_BERGER, JONAS } from "../server/season.js";
import { talk } from "./talk.js";

talk(
  "22. Make a camp group of Anna Berger and Jonas, plan a run for them, then tidy up",
  { account: "coach" },
  async (t) => {
    const { groups } = await t.say("tp_list_groups");
    expect(groups.map(({ name }: { name: string }) => name)).toEqual(["My Athletes", "Track squad"]);
    const made = await t.say("tp_create_group", { name: "Spring camp" });
    const group_id = made.id;
    const added = await t.say("tp_add_athletes_to_group", {
      group_id,
      athlete_ids: ["Anna Berger", String(JONAS)],
    });
    expect(added).toMatchObject({
      confirmed: true,
      added: [{ name: "Anna Berger" }, { name: "Jonas Keller" }],
    });
    const { athletes } = await t.say("tp_list_athletes_in_group", { group_id: "spring camp" });
    expect(athletes).toHaveLength(2);

    const [library] = (await t.say("tp_get_libraries")).libraries;
    const { items } = await t.say("tp_get_library_items", { library_id: library.id });
    const { scheduled } = await t.say("tp_schedule_library_workout", {
      library_id: library.id,
      item_id: items[0].id,
      date: "2026-04-16",
      athletes: ["group:Spring camp"],
    });
    expect(scheduled.map(({ athlete_id }: { athlete_id: string }) => athlete_id)).toEqual(
      [ANNA_BERGER, JONAS].map(String),
    );
    // Each of them has a gym session on that day: it stands beside what else is there.
    expect(scheduled[0].same_day_strength).toMatchObject([{ title: "Gym A", status: "planned" }]);
    const week = await t.say("tp_get_weekly_summary", {
      athletes: ["group:Spring camp"],
      week_of: "2026-04-16",
    });
    expect(week.athletes).toHaveLength(2);

    await t.say("tp_remove_athletes_from_group", { group_id, athlete_ids: ["Jonas Keller"] });
    await t.say("tp_rename_group", { group_id, name: "Summer camp" });
    expect(await t.refused("tp_delete_group", { group_id: "My Athletes" })).toMatchObject({
      code: "FORBIDDEN",
    });
    const gone = await t.say("tp_delete_group", { group_id: "Summer camp" });
    expect(gone.deleted).toMatchObject({ name: "Summer camp", athlete_count: 1 });
    const after = await t.say("tp_list_groups");
    expect(after.groups).toEqual(groups);
  },
);
