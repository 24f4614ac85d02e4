import { expect, test } from "vitest";
import { askedPaces, paceMistake, paceOf, speedOfPace } from "../../src/expressions/pace.js";

test.each([
  ["4:30/km", "km", 3.703704],
  ["4:30", "km", 3.703704],
  ["5:00/mi", "km", 5.36448],
  ["1:45/100m", "100m", 0.952381],
  ["1:45", "100m", 0.952381],
  ["1:50/100yd", "100m", 0.831273],
] as const)("KB-68 %s without a unit counts for %s", (text, unit, speed) => {
  expect(speedOfPace(text, unit)).toBeCloseTo(speed, 6);
});

test("a mistake names the field, what was given and what would be right", () => {
  expect(paceMistake("run_threshold_pace", "4:75/km", "km")).toBe(
    'run_threshold_pace: "4:75/km" is not a pace; expected m:ss/km, m:ss/mi, m:ss/100m or m:ss/100yd, seconds 00 to 59, for example 4:10/km. Without a unit it counts for km',
  );
  expect(paceMistake("run_threshold_pace", undefined, "km")).toBeUndefined();
});

test("swimming is shown per 100 m, everything else per kilometre", () => {
  expect([paceOf(1, 1), paceOf(4, 3), paceOf(4, 0), paceOf(0, 3), paceOf(null, 3)]).toEqual([
    "1:40/100m",
    "4:10/km",
    "4:10/km",
    undefined,
    undefined,
  ]);
});

test("only the paces that were given are asked for", () => {
  expect(askedPaces(undefined, "1:40")).toEqual([{ sport: "swim", sportId: 1, speed: 1 }]);
});
