import { expect, test } from "vitest";
import { conversation } from "./zones.js";

/** Lena's yesterday: a completed bike session with five work steps. */
const INTERVALS = "3601012188";

conversation("4. Am I on track for my ATP target?", {}, (at) => {
  test("this week's target beside what is done and remaining", async () => {
    const { say } = at();
    const { weeks } = await say("tp_get_atp", { start_date: "2026-04-06", end_date: "2026-04-12" });
    const { totals } = await say("tp_get_weekly_summary", { week_of: "2026-04-10" });
    expect(weeks).toEqual([
      expect.objectContaining({
        week: "2026-04-06",
        weekday: "Mon",
        is_current: true,
        volume: expect.any(Number),
      }),
    ]);
    expect(weeks[0].done_tss).toBeCloseTo(totals.done.tss, 0);
    expect(weeks[0].expected_tss).toBeCloseTo(totals.expected_tss, 0);
  });
});

conversation("5. Set my FTP to 310 and update my power zones", {}, (at) => {
  test("the bike's set, its method kept, old and new bounds, the other sets as they were", async () => {
    const { say, server, writes } = at();
    const { powerZones: before } = settingsOf(server);
    const updated = await say("tp_update_ftp", { ftp: 310 });
    expect(updated).toMatchObject({
      confirmed: true,
      ftp_watts_before: 280,
      ftp_watts: 310,
      method_correct: expect.any(Boolean),
    });
    expect(updated.zones[0]).toMatchObject({
      label: expect.any(String),
      before: expect.anything(),
      after: expect.anything(),
    });
    const { powerZones: after } = settingsOf(server);
    const bike = ({ workoutTypeId }: Record<string, unknown>) => workoutTypeId === updated.workout_type_id;
    expect(after.filter((set) => !bike(set))).toEqual(before.filter((set) => !bike(set)));
    expect(after.find(bike)).toMatchObject({
      threshold: 310,
      calculationMethod: before.find(bike)?.calculationMethod,
    });
    expect(writes()).toEqual([expect.stringMatching(/^PUT .*\/powerzones$/)]);
  });
});

conversation("6. How did yesterday's intervals go compared with the plan?", {}, (at) => {
  test("planned beside actual, the work steps, no per-second dump", async () => {
    const { say } = at();
    const { workouts } = await say("tp_get_workouts", { start_date: "2026-04-09", end_date: "2026-04-09" });
    expect(workouts[0].id).toBe(INTERVALS);
    const workout = await say("tp_get_workout", { workout_id: INTERVALS });
    expect(workout.metrics).toMatchObject({
      tss_planned: expect.any(Number),
      tss_actual: expect.any(Number),
    });
    const analysis = await say("tp_analyze_workout", { workout_id: INTERVALS });
    expect(analysis).toMatchObject({
      planned: { tss: expect.any(Number) },
      actual: { tss: expect.any(Number) },
    });
    expect(analysis.work_steps.steps.length).toBe(5);
    expect(JSON.stringify(analysis).length / 4).toBeLessThan(8000);
  });
});

conversation("7. Compare my FTP progression this year vs last year", {}, (at) => {
  test("20-minute bests of the same season window in both years", async () => {
    const { say } = at();
    const best = (start_date: string, end_date: string) =>
      say("tp_get_peaks", { sport: "Bike", pr_type: "power20min", start_date, end_date });
    const [now, then] = [await best("2026-01-01", "2026-04-10"), await best("2025-01-01", "2025-04-10")];
    expect(now).toMatchObject({ unit: "W", date_range: { start: "2026-01-01", end: "2026-04-10" } });
    expect(now.records[0]).toMatchObject({
      value: expect.any(Number),
      date: expect.stringMatching(/^2026-/),
      weekday: expect.any(String),
    });
    expect(then.date_range).toEqual({ start: "2025-01-01", end: "2025-04-10" });
  });
});

conversation("8. Log my weight at 74.5kg and sleep at 7.5 hours", {}, (at) => {
  test("both confirmed with units; what can't be written is said", async () => {
    const { say, refused } = at();
    const logged = await say("tp_log_metrics", { date: "2026-04-10", weight_kg: 74.5, sleep_hours: 7.5 });
    expect(logged.confirmed).toBe(true);
    expect(logged.logged).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: 74.5, unit: "kg" }),
        expect.objectContaining({ value: 7.5 }),
      ]),
    );
    const { metrics } = await say("tp_get_metrics", { start_date: "2026-04-10", end_date: "2026-04-10" });
    expect(JSON.stringify(metrics)).toContain("74.5");
    expect(await refused("tp_log_metrics", { date: "2026-04-10", soreness: 6 })).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("soreness"),
    });
  });
});

conversation("12. My HRV is down. Move tomorrow's intervals to Tuesday and make tomorrow easy", {}, (at) => {
  test("HRV with its days, the hour kept on the new day, Tuesday's other session told", async () => {
    const { say } = at();
    const { summary } = await say("tp_get_metrics", { start_date: "2026-03-28", end_date: "2026-04-10" });
    expect(summary).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ metric: expect.stringMatching(/hrv/i), latest_date: expect.any(String) }),
      ]),
    );
    const { workouts } = await say("tp_get_workouts", { start_date: "2026-04-11", end_date: "2026-04-14" });
    const tomorrow = workouts.find((w: { date: string }) => w.date === "2026-04-11");
    expect(workouts.some((w: { date: string }) => w.date === "2026-04-14")).toBe(true);
    const moved = await say("tp_update_workout", { workout_id: tomorrow.id, date: "2026-04-14" });
    expect(moved.workout).toMatchObject({ date: "2026-04-14", weekday: "Tue", start: tomorrow.start });
    const easy = await say("tp_create_workout", {
      date: "2026-04-11",
      sport: "Bike",
      title: "Easy spin",
      duration_minutes: 60,
    });
    expect(easy).toMatchObject({ confirmed: true, workout: { weekday: "Sat" } });
  });
});

type Settings = Record<"powerZones", Record<string, unknown>[]>;

/** What the sandbox holds of the athlete's zones. */
function settingsOf(server: { sandbox: { store: { inspect(collection: string): unknown[] } } }): Settings {
  return structuredClone(server.sandbox.store.inspect("settings")[0] as Settings);
}
