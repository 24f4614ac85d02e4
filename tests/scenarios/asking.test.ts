import { expect, test } from "vitest";
import { conversation } from "./zones.js";

conversation("4. What's my weekly TSS so far?", {}, (at) => {
  test("done, remaining and planned apart, each workout once", async () => {
    const { say } = at();
    const week = await say("tp_get_weekly_summary", { week_of: "2026-04-10" });
    expect(week.week).toMatchObject({ start: "2026-04-06", end: "2026-04-12", start_weekday: "Mon" });
    expect(week.totals.done.sessions + week.totals.remaining.sessions + week.missed.length).toBe(
      week.workout_count,
    );
    expect(week.totals.expected_tss).toBeCloseTo(week.totals.done.tss + week.totals.remaining.tss, 1);
    expect(week.missed).toEqual([expect.objectContaining({ date: "2026-04-08", weekday: "Wed" })]);
    expect(week.fitness).toMatchObject({ date: "2026-04-10", fitness_status: expect.any(String) });
  });

  test("KB-95 a failed fitness call is named and the TSS still shown", async () => {
    const { say, server } = at();
    server.sandbox.faults.add({ kind: "status", status: 403, operationId: "getPerformance", when: "before" });
    const week = await say("tp_get_weekly_summary", {});
    expect(week.failed_parts).toEqual([expect.objectContaining({ part: "fitness", code: "FORBIDDEN" })]);
    expect(week.totals.done.tss).toBeGreaterThan(0);
    expect(week).not.toHaveProperty("fitness");
  });

  test("KB-95 a failed workout call is no zero total", async () => {
    const { say, server } = at();
    server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts", when: "before" });
    const week = await say("tp_get_weekly_summary", {});
    expect(week.failed_parts).toEqual([expect.objectContaining({ part: "workouts" })]);
    for (const absent of ["totals", "missed", "workouts", "workout_count"])
      expect(week).not.toHaveProperty(absent);
  });
});

conversation("20. Delete my Strava-synced ride from March 3", {}, (at) => {
  test("safe mode refuses with the reason and the setting; nothing is sent", async () => {
    const { say, refused, writes } = at();
    const { workouts } = await say("tp_get_workouts", { start_date: "2026-03-03", end_date: "2026-03-03" });
    const ride = workouts.find((w: { type: string }) => w.type === "completed");
    const refusal = await refused("tp_delete_workout", { workout_id: ride.id });
    expect(refusal).toMatchObject({
      code: "DELETE_MODE",
      next_step: expect.stringContaining("TP_MCP_DELETE_MODE=full"),
    });
    expect(writes()).toEqual([]);
  });
});

conversation("20. The same with TP_MCP_DELETE_MODE=full", { env: { TP_MCP_DELETE_MODE: "full" } }, (at) => {
  test("is deleted and proved to be gone", async () => {
    const { say, server, writes } = at();
    const { workouts } = await say("tp_get_workouts", { start_date: "2026-03-03", end_date: "2026-03-03" });
    const deleted = await say("tp_delete_workout", { workout_id: workouts[0].id });
    expect(deleted.confirmed).toBe(true);
    expect(writes()).toHaveLength(1);
    expect(
      server.sandbox.store.inspect("workouts").some(({ workoutId }) => String(workoutId) === workouts[0].id),
    ).toBe(false);
  });
});

conversation("19. Sign-in lost mid-chat", {}, (at) => {
  test("KB-99 a 403 does not send the user to sign in", async () => {
    const { refused, server } = at();
    server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts", when: "before" });
    const forbidden = await refused("tp_get_workouts", { start_date: "2026-04-11", end_date: "2026-04-11" });
    expect(forbidden.code).toBe("FORBIDDEN");
    expect(`${forbidden.message} ${forbidden.next_step}`).not.toMatch(/sign in again|tp-mcp auth/);
  });

  /** Last of this file: a server that has lost its sign-in does not try that cookie again. */
  test("an expired cookie is no empty calendar, and 403 reads otherwise", async () => {
    const { say, refused, server } = at();
    await say("tp_get_workouts", { start_date: "2026-04-11", end_date: "2026-04-11" });
    server.sandbox.tokens.register("sandbox", undefined);
    server.sandbox.tokens.expireAll();
    const lost = await refused("tp_get_workouts", { start_date: "2026-04-11", end_date: "2026-04-11" });
    expect(lost).toMatchObject({ code: "AUTH_EXPIRED", next_step: expect.any(String) });
    expect(JSON.stringify(lost)).not.toContain("Production_tpAuth=");

    server.sandbox.tokens.register("sandbox", "athlete");
    server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts", when: "before" });
  });
});
