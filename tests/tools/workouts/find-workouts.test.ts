import { describe, expect, test } from "vitest";
import { desk, LENA, refusedUnsent } from "./desk.js";

const table = desk();
const find = async (args: Record<string, unknown>) => (await table.call("tp_find_workouts", args)).data;

interface Stored {
  athleteId: number;
  workoutDay: string;
  workoutTypeValueId: number;
  title: string | null;
  totalTime: number | null;
  totalTimePlanned: number | null;
  tssActual: number | null;
}

/** The sandbox's own records, filtered here once more and without the program. */
function stored(fits: (workout: Stored) => boolean): Stored[] {
  const all = table.server.sandbox.store.inspect("workouts") as unknown as Stored[];
  return all.filter((workout) => workout.athleteId === LENA && fits(workout));
}

describe("finding workouts", () => {
  test("by intervals, newest first, with the plan in words", async () => {
    const { workouts, of } = await find({ intervals: "5x4min", sports: ["Bike"] });
    const same = stored(
      ({ title, workoutTypeValueId }) => workoutTypeValueId === 2 && title === "5x4 VO2max",
    );
    expect(of).toBe(same.length);
    expect(of).toBeGreaterThan(5);
    expect(workouts[0].intervals).toMatch(/^.*5x\(/);
    const days = workouts.map(({ date }: { date: string }) => date);
    expect(days).toEqual([...days].sort().reverse());
  });

  test("by size and sport, the same as counted by hand", async () => {
    const { of, searched } = await find({
      sports: ["Bike"],
      status: "completed",
      min_minutes: 150,
      min_tss: 120,
      start_date: "2025-04-10",
      end_date: "2026-04-10",
    });
    const fits = stored(
      ({ workoutDay, workoutTypeValueId, totalTime, tssActual }) =>
        workoutTypeValueId === 2 &&
        workoutDay >= "2025-04-10" &&
        workoutDay < "2026-04-11" &&
        (totalTime ?? 0) * 60 >= 150 &&
        (tssActual ?? 0) >= 120,
    );
    expect(of).toBe(fits.length);
    expect(of).toBeGreaterThan(0);
    expect(searched).toMatchObject({ start: "2025-04-10", end: "2026-04-10" });
  });

  test("by words, whatever their order and capitals", async () => {
    const { workouts } = await find({ text: "RIDE long", limit: 3 });
    expect(workouts).toHaveLength(3);
    for (const { title } of workouts) expect(title).toMatch(/long.*ride/i);
  });

  test("a page at a time, each said to be one", async () => {
    const one = await find({ sports: ["Run"], limit: 5 });
    const two = await find({ sports: ["Run"], limit: 5, offset: 5 });
    expect(one.next).toBe("Call again with offset 5 to see the rest.");
    const ids = [...one.workouts, ...two.workouts].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(10);
  });

  test("five years in one call, asked in pieces the API takes and again only after a minute", async () => {
    table.sent();
    const range = { start_date: "2021-04-11", end_date: "2026-04-10", text: "nothing is called this" };
    expect(await find(range)).toMatchObject({ of: 0, workouts: [] });
    expect(table.sent().filter((line) => line.includes("/workouts/"))).toHaveLength(21);
    await find({ ...range, text: "ride" });
    expect(table.sent().filter((line) => line.includes("/workouts/"))).toEqual([]);
  });

  test.each([
    [{ intervals: "five times five" }, "is not repetitions"],
    [{ min_km: 50, max_km: 20 }, "min_km 50 is above max_km 20"],
    [{ hard_percent: 95 }, "belong together"],
    [{ start_date: "2010-01-01" }, "longer than five years"],
  ])("%j is refused with a word that helps", async (args, message) => {
    if ("start_date" in args) {
      const { isError, data } = await table.call("tp_find_workouts", args);
      expect([isError, data.error.code]).toEqual([true, "VALIDATION_ERROR"]);
      expect(data.error.message).toContain(message);
    } else await refusedUnsent(table, "tp_find_workouts", args, message);
  });
});
