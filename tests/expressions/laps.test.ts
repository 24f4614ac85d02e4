import { expect, test } from "vitest";
import { lapRows } from "../../src/expressions/analysis.js";
import { lapPaceUnit } from "../../src/expressions/pace.js";

const POOLS = {
  defaultId: "DEFAULT-25M",
  options: [
    { id: "DEFAULT-25M", units: "Meters" },
    { id: "DEFAULT-25Y", units: "Yards" },
  ],
};
const swim = (poolLengthOptionId: string | null) => ({ workoutTypeValueId: 1, poolLengthOptionId });

test.each([
  ["the pool of the swim in yards", swim("DEFAULT-25Y"), "100yd"],
  ["the pool of the swim in metres", swim("DEFAULT-25M"), "100m"],
  ["the usual pool where the swim names none", swim(null), "100m"],
  ["a run", { workoutTypeValueId: 3 }, "km"],
  ["a ride", { workoutTypeValueId: 2 }, undefined],
])("laps of %s", (_, workout, unit) => {
  expect(lapPaceUnit(workout, POOLS)).toBe(unit);
});

test("100 yards in 1:40 are 1:40 per 100 yd, whichever column tells it", () => {
  const bySpeed = {
    columnMetadata: { AverageSpeed: { unit: "m/s" } },
    data: [{ TotalElapsedTime: 100, AverageSpeed: 0.9144 }],
  };
  const byDistance = {
    columnMetadata: { TotalDistance: { unit: "yd" } },
    data: [{ TotalElapsedTime: 100, TotalDistance: 100 }],
  };
  for (const laps of [bySpeed, byDistance])
    expect(lapRows(laps, "100yd")[0]).toMatchObject({ Pace: "1:40/100yd" });
});

test("a lap whose units are not told has no pace: a guess would be off by a factor", () => {
  const laps = { data: [{ TotalElapsedTime: 100, TotalDistance: 100, AverageSpeed: 2 }] };
  expect(lapRows(laps, "100m")[0]).not.toHaveProperty("Pace");
});
