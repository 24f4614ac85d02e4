import { expect, test } from "vitest";
import { conversation } from "./zones.js";

conversation("20. Apply my 10k plan from Monday, but only the first week for now", {}, (at) => {
  test("KB-74: read, shown, copied session by session; the native route is never asked for", async () => {
    const { say, writes, server } = at();
    const { plans } = await say("tp_list_training_plans");
    const [{ plan_id }] = plans;
    expect(await say("tp_get_training_plan", { plan_id })).toMatchObject({ days: 56, plan: { plan_id } });
    const { workouts } = await say("tp_get_training_plan_workouts", { plan_id, last_week: 1 });
    const sessions = workouts.filter((one: { period_banner?: boolean }) => !one.period_banner);
    const args = { plan_id, start_date: "2026-04-13", last_week: 1 };
    await say("tp_apply_training_plan", { ...args, dry_run: true });
    expect(writes()).toEqual([]);
    const applied = await say("tp_apply_training_plan", args);
    expect(applied).toMatchObject({ confirmed: true, weekday: "Mon", created: sessions.length });
    expect(applied.workouts[0]).toMatchObject({ date: "2026-04-14", weekday: "Tue" });
    expect(writes()).toHaveLength(sessions.length);
    expect(server.requests().some((line) => /applyplan|commands/i.test(line))).toBe(false);
  });
});
