import { expect, test } from "vitest";
import { desk, LENA, refusedUnsent } from "../workouts/desk.js";

const athlete = desk();
const week = { start_date: "2026-04-06", end_date: "2026-04-12" };

test("the running week stands against its target, agreeing with the weekly summary", async () => {
  const { data } = await athlete.call("tp_get_atp", week);
  const { data: summary } = await athlete.call("tp_get_weekly_summary", { week_of: "2026-04-10" });
  expect(data).toMatchObject({ count: 1, date_range: { start: "2026-04-06", end: "2026-04-12" } });
  expect(data.weeks[0]).toMatchObject({
    week: "2026-04-06",
    weekday: "Mon",
    is_current: true,
    volume: expect.any(Number),
    volume_type: "TSS",
    weeks_to_event: 9,
  });
  const { done_tss, remaining_planned_tss, expected_tss } = data.weeks[0];
  expect(expected_tss).toBeCloseTo(done_tss + remaining_planned_tss, 1);
  expect(JSON.stringify(summary)).toContain(`"tss":${done_tss}`);
});

test("a day in the middle of a week gives its week", async () => {
  athlete.sent();
  const { data } = await athlete.call("tp_get_atp", { start_date: "2026-04-10", end_date: "2026-04-10" });
  expect(data.weeks.map(({ week: monday }: { week: string }) => monday)).toEqual(["2026-04-06"]);
  expect(athlete.sent()).toContain(`GET /fitness/v1/athletes/${LENA}/atp/2026-04-06/2026-04-12`);
});

test("a season is asked in pieces, and every week comes once, the race in its own", async () => {
  const { data } = await athlete.call("tp_get_atp", { start_date: "2025-11-17", end_date: "2026-07-05" });
  const weeks: { week: string; race_name?: string }[] = data.weeks;
  expect(weeks).toHaveLength(33);
  expect(new Set(weeks.map(({ week: monday }) => monday)).size).toBe(33);
  expect(weeks.filter(({ race_name }) => race_name)).toMatchObject([
    { week: "2026-06-08", race_name: "Lake Triathlon", race_priority: "A" },
  ]);
  expect(athlete.sent().filter((line) => line.includes("/atp/")).length).toBeGreaterThan(1);
});

test("KB-95 a failed load is named and never a zero", async () => {
  athlete.server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listWorkouts" });
  const { data } = await athlete.call("tp_get_atp", week);
  expect(data.failed_parts).toMatchObject([
    { part: "load from 2026-04-06 to 2026-04-12", code: "FORBIDDEN" },
  ]);
  expect(data.weeks[0]).toMatchObject({ volume: expect.any(Number) });
  expect(data.weeks[0]).not.toHaveProperty("done_tss");
});

test("without a plan it says so", async () => {
  const { data } = await athlete.call("tp_get_atp", { start_date: "2027-01-04", end_date: "2027-01-10" });
  expect(data).toMatchObject({
    weeks: [],
    count: 0,
    message: "No annual training plan from 2027-01-04 to 2027-01-10.",
  });
});

test("a plan that can't be read is an error", async () => {
  athlete.server.sandbox.faults.add({ kind: "status", status: 402, operationId: "getAnnualPlan" });
  const { data } = await athlete.call("tp_get_atp", week);
  expect(data.error.code).toBe("PREMIUM_REQUIRED");
});

test.each([
  ["dates the wrong way round", { start_date: "2026-04-12", end_date: "2026-04-06" }, "is before start_date"],
  ["a date that does not exist", { start_date: "2026-02-30", end_date: "2026-04-06" }, "start_date"],
  ["more than five years", { start_date: "2016-01-01", end_date: "2026-04-06" }, "longer than five years"],
])("%s: refused unsent", (_name, args, message) => refusedUnsent(athlete, "tp_get_atp", args, message));
