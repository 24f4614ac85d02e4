import { describe, expect, test } from "vitest";
import { desk, LENA, refusedUnsent } from "../workouts/desk.js";

const table = desk();
const forecast = async (args: Record<string, unknown> = {}) =>
  (await table.call("tp_forecast_fitness", args)).data;

interface Stored {
  athleteId: number;
  workoutId: number;
  workoutDay: string;
  workoutTypeValueId: number;
  tssActual: number | null;
  tssPlanned: number | null;
}

function stored(): Stored[] {
  const all = table.server.sandbox.store.inspect("workouts") as unknown as Stored[];
  return all.filter(({ athleteId }) => athleteId === LENA);
}

/** The formula in its plainest form, day by day, from the first workout on. */
function evening(day: string, loadOn: (day: string) => number, from: string, start: number) {
  let [ctl, atl, tsb] = [start, start, 0];
  for (let at = Date.parse(from); at <= Date.parse(day); at += 86_400_000) {
    tsb = ctl - atl;
    const tss = loadOn(new Date(at).toISOString().slice(0, 10));
    ctl += (tss - ctl) / 42;
    atl += (tss - atl) / 7;
  }
  return { ctl, atl, tsb };
}

const TODAY = "2026-04-10";

function planned(day: string): number {
  return stored()
    .filter(({ workoutDay }) => workoutDay.startsWith(day))
    .reduce((sum, { tssPlanned }) => sum + (tssPlanned ?? 0), 0);
}

describe("a forecast", () => {
  test("aims at the next A race and tells the race apart from the evening before it", async () => {
    const data = await forecast();
    expect(data.target).toMatchObject({
      date: "2026-06-14",
      weekday: "Sun",
      in: "9 weeks 2 days",
      priority: "A",
    });
    const { evening_before, on_the_day, evening_after } = data.as_planned;
    expect(evening_before.date).toBe("2026-06-13");
    expect(on_the_day.tsb).toBeCloseTo(evening_before.ctl - evening_before.atl, 0);
    const load = planned("2026-06-14");
    expect(on_the_day.tss).toBeCloseTo(load, 0);
    expect(evening_after.ctl).toBeCloseTo(evening_before.ctl + (load - evening_before.ctl) / 42, 0);
  });

  test("agrees with TrainingPeaks' own projection, and a what-if that changes nothing with both", async () => {
    const to = "2026-05-08";
    const data = await forecast({ to, add: [{ date: "2026-04-20", tss: 0 }] });
    const shown = await table.call("tp_get_fitness", { start_date: TODAY, end_date: to });
    expect(data.as_planned.evening_after.ctl).toBe(shown.data.projected.ctl);
    expect(data.as_planned.on_the_day.tsb).toBe(shown.data.projected.tsb);
    expect(data.what_if.evening_after.ctl).toBeCloseTo(data.as_planned.evening_after.ctl, 0);
    expect(data.what_if.evening_after.atl).toBeCloseTo(data.as_planned.evening_after.atl, 0);
  });

  test("with sessions added, moved and left out, worked out again here", async () => {
    const to = "2026-04-30";
    const ahead = stored().filter(
      ({ workoutDay, tssPlanned, tssActual }) =>
        workoutDay > "2026-04-12" &&
        workoutDay < "2026-04-25" &&
        (tssPlanned ?? 0) > 30 &&
        tssActual === null,
    );
    const [skipped, moved] = ahead;
    if (!skipped || !moved) throw new Error("nothing is planned");
    const data = await forecast({
      to,
      add: [{ date: "2026-04-27", tss: 100 }],
      skip: [String(skipped.workoutId)],
      move: [{ workout_id: String(moved.workoutId), date: "2026-04-29" }],
    });
    const now = (await forecast({ to })).today;
    const change = (day: string) =>
      (day === "2026-04-27" ? 100 : 0) -
      (skipped.workoutDay.startsWith(day) ? (skipped.tssPlanned ?? 0) : 0) -
      (moved.workoutDay.startsWith(day) ? (moved.tssPlanned ?? 0) : 0) +
      (day === "2026-04-29" ? (moved.tssPlanned ?? 0) : 0);
    let [ctl, atl] = [now.ctl, now.atl];
    for (let at = Date.parse("2026-04-11"); at <= Date.parse(to); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      ctl += (planned(day) + change(day) - ctl) / 42;
      atl += (planned(day) + change(day) - atl) / 7;
    }
    expect(data.what_if.evening_after.ctl).toBeCloseTo(ctl, 0);
    expect(data.what_if.evening_after.atl).toBeCloseTo(atl, 0);
  });

  test("with a weekly TSS instead of the plan", async () => {
    const data = await forecast({ to: "2026-05-08", weekly_tss: 420 });
    const { ctl } = evening("2026-05-08", () => 60, "2026-04-11", data.today.ctl);
    expect(data.what_if.evening_after.ctl).toBeCloseTo(ctl, 0);
    expect(data.what_if.weeks[1].tss).toBe(420);
    expect(data.what_if.days_without_load.count).toBe(0);
  });

  test("of running alone, by the same formula from the runs of a year", async () => {
    const data = await forecast({ sport: "Run", to: "2026-04-17" });
    const runs = stored().filter(({ workoutTypeValueId }) => workoutTypeValueId === 3);
    const load = (day: string) =>
      runs
        .filter(({ workoutDay }) => workoutDay.startsWith(day))
        .reduce(
          (sum, { tssActual, tssPlanned }) => sum + (day > TODAY ? (tssPlanned ?? 0) : (tssActual ?? 0)),
          0,
        );
    const independent = evening("2026-04-17", load, "2025-04-10", 0);
    expect(data.as_planned.evening_after.ctl).toBeCloseTo(independent.ctl, 0);
    expect(data.as_planned.on_the_day.tsb).toBeCloseTo(independent.tsb, 0);
    expect(data.method).toContain("Worked out here");
  });

  test("names the days that nobody has planned", async () => {
    const { as_planned } = await forecast({ to: "2026-04-26" });
    const empty = Array.from({ length: 16 }, (_, index) =>
      new Date(Date.parse("2026-04-11") + index * 86_400_000).toISOString().slice(0, 10),
    ).filter((day) => planned(day) === 0);
    expect(as_planned.days_without_load).toMatchObject({ count: empty.length, of: 16, days: empty });
  });

  test.each([
    [{ to: "2026-06-01", event: "B" }, "exclude each other"],
    [{ weekly_tss: 400, skip: ["1"] }, "weekly_tss replaces the plan"],
  ])("%j is refused before any request", async (args, message) => {
    await refusedUnsent(table, "tp_forecast_fitness", args, message);
  });

  test("a day that is over is refused", async () => {
    const { isError, data } = await table.call("tp_forecast_fitness", { to: "2026-04-10" });
    expect([isError, data.error.code]).toEqual([true, "VALIDATION_ERROR"]);
  });
});
