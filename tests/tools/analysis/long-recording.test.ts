import { expect, test } from "vitest";
import { desk, WORKOUT } from "../workouts/desk.js";

const athlete = desk();

test("the answer for a day on the bike with a lap every minute stays within what an assistant can read", async () => {
  const leaf = {
    name: "Hard",
    length: { value: 60, unit: "second" },
    targets: [{ minValue: 60, maxValue: 70 }],
    intensityClass: "active",
  };
  const block = { type: "repetition", length: { value: 300, unit: "repetition" }, steps: [leaf] };
  Object.assign(athlete.stored(WORKOUT.intervals) ?? {}, {
    totalTime: 5,
    totalTimePlanned: 5,
    structure: { primaryIntensityMetric: "percentOfFtp", structure: [block] },
  });
  const { text, data, isError } = await athlete.call("tp_analyze_workout", {
    workout_id: WORKOUT.intervals,
    channels: ["Power", "HeartRate", "Cadence", "Speed"],
    points: 200,
  });
  expect(isError).toBe(false);
  expect(text.length / 4).toBeLessThan(8000);
  expect(data).toMatchObject({ lap_count: 300, work_steps: { matched_by: "laps" } });
  expect(data.lap_data.length).toBeLessThanOrEqual(50);
  expect(data.time_series_points).toBeGreaterThan(17_000);
});
