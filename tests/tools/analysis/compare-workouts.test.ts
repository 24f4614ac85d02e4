import { describe, expect, test } from "vitest";
import { desk, refusedUnsent, WORKOUT } from "../workouts/desk.js";

const table = desk();
const compare = (args: Record<string, unknown>) => table.call("tp_compare_workouts", args);

type Row = Record<string, number | string | undefined>;

describe("comparing workouts", () => {
  test("the long rides of 90 days by decoupling, in one call and a short answer", async () => {
    const { data, text } = await compare({ sport: "Bike", min_minutes: 150, rank_by: "decoupling_percent" });
    const values = data.workouts.map((row: Row) => row.decoupling_percent);
    expect(values.length).toBeGreaterThan(4);
    expect(values).toEqual([...values].sort((a: number, b: number) => a - b));
    expect(data.of).toBeGreaterThanOrEqual(data.shown);
    expect(text.length).toBeLessThan(6_000);
  });

  test("says of each what tp_analyze_workout says of it", async () => {
    const { data } = await compare({ workout_ids: [WORKOUT.intervals, WORKOUT.recordedRide] });
    const [row] = data.workouts.filter(({ workout_id }: Row) => workout_id === String(WORKOUT.intervals));
    const { data: alone } = await table.call("tp_analyze_workout", { workout_id: WORKOUT.intervals });
    expect(row).toMatchObject({
      variability_index: alone.effort.variability_index,
      decoupling_percent: alone.effort.decoupling_percent,
      best_20min_w: alone.effort.best_power_w["1200s"],
      tss: alone.actual.tss,
    });
  });

  test("a workout that is not there costs only its own row, and is named", async () => {
    const { data, isError } = await compare({ workout_ids: [WORKOUT.intervals, 999] });
    expect(isError).toBe(false);
    expect(data.workouts).toHaveLength(1);
    expect(data.failed_parts).toMatchObject([{ part: "workout 999", code: "NOT_FOUND" }]);
  });

  test("ids and a filter together are refused before any request", async () => {
    await refusedUnsent(
      table,
      "tp_compare_workouts",
      { workout_ids: [1, 2], sport: "Bike" },
      "exclude each other",
    );
  });
});
