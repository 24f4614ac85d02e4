import { expect } from "vitest";
import { talk } from "./talk.js";

talk(
  "31. I start rowing: whose account is this, what zones have I, and give me power zones for the boat",
  {},
  async (t) => {
    expect(await t.say("tp_auth_status")).toMatchObject({ valid: true });
    expect((await t.say("tp_get_profile")).name).toContain("Lena");
    const { settings: before } = await t.say("tp_get_athlete_settings");
    expect(before.power_zones.map((set: { workout_type: string }) => set.workout_type)).not.toContain(
      "rowing",
    );
    // Bounds of speed are numbers, beside the words; the last zone has no end.
    const { zones } = before.speed_zones[0];
    for (const [index, zone] of zones.slice(0, -1).entries()) {
      expect(zone.max_m_per_s).toBeGreaterThan(zone.min_m_per_s);
      expect(zones[index + 1].min_m_per_s).toBeGreaterThanOrEqual(zone.max_m_per_s);
    }
    expect(zones.at(-1)).not.toHaveProperty("max_m_per_s");
    const { methods } = await t.say("tp_get_zone_methods", { metric: "power" });
    const { method } = methods.find((one: { derives_threshold?: boolean }) => !one.derives_threshold);
    const made = await t.say("tp_create_zones", {
      metric: "power",
      workout_type: "rowing",
      calculation_method: method,
      threshold: 210,
    });
    expect(made).toMatchObject({ confirmed: true, workout_type: "rowing" });
    await t.say("tp_update_nutrition", { planned_calories: 2600 });
    expect((await t.say("tp_get_athlete_settings", { sport: "Rowing" })).settings.power_zones).toMatchObject([
      { threshold_watts: 210 },
    ]);
    expect(
      await t.say("tp_get_nutrition", { start_date: "2026-04-01", end_date: "2026-04-10" }),
    ).toHaveProperty("count");
    expect((await t.say("tp_get_pool_length_settings")).pool_length_settings.options.length).toBeGreaterThan(
      1,
    );
  },
);
