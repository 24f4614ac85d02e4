import { expect, it } from "vitest";
import { peakPace, peakTime, peakUnit, timeFrameName } from "../../src/expressions/peaks.js";

it.each([
  ["power5sec", "W"],
  ["hR20min", "bpm"],
  ["speedMarathon", "m/s"],
  ["Power", "W"],
  ["HeartRate", "bpm"],
  ["Cadence", undefined],
  [null, undefined],
])("the unit of %s is %s", (type, unit) => {
  expect(peakUnit(type)).toBe(unit);
});

it("tells pace and time of a speed, and of nothing else", () => {
  expect(peakPace("speed10K", 4)).toBe("4:10/km");
  expect(peakTime("speed10K", 4)).toBe("41:40");
  expect(peakTime("speedMarathon", 3.9)).toBe("3:00:19");
  expect(peakTime("power5sec", 900)).toBeUndefined();
  expect(peakPace("hR5sec", 180)).toBeUndefined();
  expect(peakTime("speed5K", 0)).toBeUndefined();
});

it.each([
  [{ name: "This Year", startDate: "2026-01-01T00:00:00" }, "This Year"],
  ["AllTime", "AllTime"],
  [[{ name: "This Year" }, { name: "All Time" }], "This Year, All Time"],
  [null, undefined],
  [{}, undefined],
  [undefined, undefined],
])("the name of the time frame %j is %s", (timeFrame, name) => {
  expect(timeFrameName(timeFrame)).toBe(name);
});
