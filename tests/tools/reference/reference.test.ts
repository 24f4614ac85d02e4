import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";

describe("an athlete's account", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServerHere();
  });
  afterAll(() => server.close());

  test("KB-02 a sign-in whose identity can't be read is still valid", async () => {
    server.sandbox.faults.add({
      kind: "status",
      status: 500,
      operationId: "getUser",
      when: "before",
      times: 5,
    });
    const { data, isError } = await server.call("tp_auth_status");
    expect(isError).toBe(false);
    expect(data).toMatchObject({ valid: true, failed_parts: [expect.objectContaining({ part: "account" })] });
    await fetch(`${server.sandbox.url}/__sandbox/faults`, { method: "DELETE" });
    expect((await server.call("tp_auth_status")).data).toMatchObject({
      valid: true,
      athlete_id: "4100101",
      storage: "sandbox",
    });
  });

  test("KB-19 the catalogue has its subtypes", async () => {
    const { data } = await server.call("tp_get_workout_types");
    const rowing = data.workout_types.find(({ id }: { id: number }) => id === 12);
    expect(rowing).toMatchObject({
      sport: "Rowing",
      subtypes: { "39": "Indoor Rowing", "51": "Virtual Rowing" },
    });
  });

  test("KB-18 our sport ids are those of the catalogue", async () => {
    const { data } = await server.call("tp_get_workout_types");
    expect(data.workout_types.filter(({ sport }: { sport?: string }) => !sport)).toEqual([]);
  });

  test("tp_refresh_auth says plainly that the sandbox makes it pointless", async () => {
    const { data, isError } = await server.call("tp_refresh_auth", { browser: "firefox" });
    expect(isError).toBe(true);
    expect(data.error.message).toMatch(/sandbox/);
    expect((await server.call("tp_refresh_auth", { browser: "netscape" })).data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("firefox"),
    });
  });

  test("KB-90 the weekly summary shows the fitness that tp_get_fitness gives", async () => {
    const { data: week } = await server.call("tp_get_weekly_summary");
    const { data: fitness } = await server.call("tp_get_fitness", { days: 7 });
    expect(week.fitness).toEqual(fitness.current);
    expect(week.fitness.ctl).toBeGreaterThan(0);
  });

  test.each([
    [{ days: 0 }, "days"],
    [{ days: 400 }, "days"],
    [{ start_date: "2026-04-01" }, "both start_date and end_date"],
    [{ start_date: "2026-04-05", end_date: "2026-04-01" }, "before start_date"],
  ])("tp_get_fitness %j is refused", async (args, message) => {
    expect((await server.call("tp_get_fitness", args)).data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining(message),
    });
  });

  test("tp_get_fitness leaves no day out without a word: every day, or every week with its load", async () => {
    const { data } = await server.call("tp_get_fitness", { days: 365 });
    expect(data).not.toHaveProperty("daily_data");
    expect(data).toMatchObject({ rows: "weekly", weekly_data: expect.any(Array) });
    expect(data.weekly_data).toHaveLength(53);
    expect(data.weekly_data.at(-1).end).toBe("2026-04-10");
    expect(data.weekly_data.at(-1).ctl).toBe(data.current.ctl);
    const { data: days } = await server.call("tp_get_fitness", { days: 365, response_format: "detailed" });
    expect(days).toMatchObject({ rows: "daily", shown: days.daily_data.length, of: 366 });
    expect(days.daily_data.at(-1).date).toBe("2026-04-10");
    const sum = (rows: { tss?: number }[]) => rows.reduce((total, { tss }) => total + (tss ?? 0), 0);
    const weeks = data.weekly_data.slice(-20);
    const since = days.daily_data.filter(({ date }: { date: string }) => date >= weeks[0].start);
    expect(sum(weeks)).toBeCloseTo(sum(since), -2);
  });
});

describe("a coach's account", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServerHere({ sandbox: { account: "coach" } });
  });
  afterAll(() => server.close());

  test("KB-04 a coached athlete's profile is hers, and the coach's premium flag is not copied", async () => {
    const { data: own } = await server.call("tp_get_profile");
    expect(own).toMatchObject({ name: "Marta Weiss", athlete_id: "4200500", is_coach: true });
    const { data } = await server.call("tp_get_profile", { athlete: "Anna Lindholm" });
    expect(data).toMatchObject({ name: "Anna Lindholm", athlete_id: "4200777", account: { tier: "basic" } });
    expect(data).not.toHaveProperty("account_type");
    expect((await server.call("tp_get_profile", { athlete: "123456" })).data.error).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("KB-15 the roster has plan levels", async () => {
    const { data } = await server.call("tp_list_athletes");
    const tiers = Object.fromEntries(
      data.athletes.map(({ name, account }: { name: string; account: { tier: string } }) => [
        name,
        account.tier,
      ]),
    );
    expect(tiers).toMatchObject({ "Anna Lindholm": "basic", "Jonas Keller": "premium_coach" });
  });

  test("the week of a whole roster: a line each, a failing athlete named, progress told", async () => {
    server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts", when: "before" });
    const { data } = await server.call("tp_get_weekly_summary", { athletes: ["all"] });
    expect(data.athletes.length + data.failed_parts.length).toBe(3);
    expect(data.failed_parts).toEqual([
      expect.objectContaining({ code: "FORBIDDEN", part: expect.any(String) }),
    ]);
    for (const line of data.athletes)
      expect(line).toMatchObject({ athlete: expect.any(String), tss: expect.any(Number) });
  });

  test("more than 50 athletes, or athlete beside athletes, are refused", async () => {
    const athletes = Array.from({ length: 51 }, (_, index) => String(index + 1));
    expect((await server.call("tp_get_weekly_summary", { athletes })).data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("athletes"),
    });
    expect(
      (await server.call("tp_get_weekly_summary", { athlete: "4200611", athletes: ["all"] })).data.error,
    ).toMatchObject({ code: "VALIDATION_ERROR" });
  });
});
