import { describe, expect, test } from "vitest";
import { startServerHere } from "../../kit/server-here.js";
import { desk, LENA, refusedUnsent } from "../workouts/desk.js";

const table = desk();
const summary = async (args: Record<string, unknown>) =>
  (await table.call("tp_get_training_summary", args)).data;

interface Stored {
  athleteId: number;
  workoutDay: string;
  workoutTypeValueId: number;
  totalTime: number | null;
  distance: number | null;
  tssActual: number | null;
  tssPlanned: number | null;
}

function stored(start: string, end: string): Stored[] {
  const all = table.server.sandbox.store.inspect("workouts") as unknown as Stored[];
  return all.filter(
    ({ athleteId, workoutDay }) =>
      athleteId === LENA && workoutDay.slice(0, 10) >= start && workoutDay.slice(0, 10) <= end,
  );
}

const sum = (rows: readonly Stored[], field: "totalTime" | "distance" | "tssActual" | "tssPlanned") =>
  rows.reduce((total, row) => total + (row[field] ?? 0), 0);

describe("a training summary", () => {
  test("of this year against last agrees with adding up every workout", async () => {
    const now = { start_date: "2026-01-01", end_date: "2026-04-10" };
    const data = await summary({ ...now, by: "all", compare_start: "2025-01-01", compare_end: "2025-04-10" });
    const [rows, before] = [stored("2026-01-01", "2026-04-10"), stored("2025-01-01", "2025-04-10")];
    expect(data.total.hours).toBeCloseTo(sum(rows, "totalTime"), 0);
    expect(data.total.tss).toBeCloseTo(sum(rows, "tssActual"), -1);
    expect(data.total.km).toBeCloseTo(sum(rows, "distance") / 1000, 0);
    expect(data.total.planned_tss).toBeCloseTo(sum(rows, "tssPlanned"), -1);
    expect(data.compared.total.hours).toBeCloseTo(sum(before, "totalTime"), 0);
    expect(data.compared.difference.hours).toBeCloseTo(data.total.hours - data.compared.total.hours, 5);
  });

  test("cuts into months and weeks that add up to the whole", async () => {
    const range = { start_date: "2026-01-10", end_date: "2026-04-10" };
    const months = await summary({ ...range, by: "month" });
    expect(months.periods.map(({ start, end }: { start: string; end: string }) => [start, end])).toEqual([
      ["2026-01-10", "2026-01-31"],
      ["2026-02-01", "2026-02-28"],
      ["2026-03-01", "2026-03-31"],
      ["2026-04-01", "2026-04-10"],
    ]);
    const weeks = await summary({ ...range, by: "week" });
    expect(weeks.periods[0]).toMatchObject({ start: "2026-01-10", end: "2026-01-11" });
    const added = weeks.periods.reduce(
      (total: number, week: { sessions: number }) => total + week.sessions,
      0,
    );
    expect(added).toBe(months.total.sessions);
  });

  test("by sport: every sport once, together the whole", async () => {
    const { total, by_sport } = await summary({
      start_date: "2026-03-01",
      end_date: "2026-03-31",
      by: "all",
    });
    const sports = by_sport.map(({ sport }: { sport: string }) => sport);
    expect(new Set(sports).size).toBe(sports.length);
    const sessions = by_sport.reduce(
      (all: number, row: { total: { sessions: number } }) => all + row.total.sessions,
      0,
    );
    expect(sessions).toBe(total.sessions);
  });

  test("of a season by week fits into one answer", async () => {
    const { text } = await table.call("tp_get_training_summary", {
      start_date: "2025-04-11",
      end_date: "2026-04-10",
      by: "week",
    });
    expect(text.length).toBeLessThan(20_000);
    expect(JSON.parse(text)).not.toHaveProperty("truncated");
  });

  test.each([
    [{ start_date: "2026-02-01", end_date: "2026-01-01" }, "is before start_date"],
    [{ start_date: "2026-01-01", end_date: "2026-02-01", compare_start: "2025-01-01" }, "compare_end"],
    [{ start_date: "2026-01-01", end_date: "2026-05-01", athletes: ["all"] }, "91 days"],
  ])("%j is refused before any request", async (args, message) => {
    await refusedUnsent(table, "tp_get_training_summary", args, message);
  });
});

test("a coach sees the squad in one call, most missed first", async () => {
  const server = await startServerHere({ env: { TP_MCP_SANDBOX_COOKIE: "sandbox-coach" } });
  const { data } = await server.call("tp_get_training_summary", {
    start_date: "2026-03-14",
    end_date: "2026-04-10",
    athletes: ["all"],
  });
  await server.close();
  const missed = data.athletes.map(
    (row: { total: { missed_sessions: number } }) => row.total.missed_sessions,
  );
  expect(missed.length).toBeGreaterThan(2);
  expect(missed).toEqual([...missed].sort((a: number, b: number) => b - a));
  expect(data).not.toHaveProperty("total");
});
