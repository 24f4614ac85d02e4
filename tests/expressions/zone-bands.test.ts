import { describe, expect, test } from "vitest";
import {
  bandChanges,
  newBands,
  paceBand,
  standardPowerBands,
  wholeBand,
} from "../../src/expressions/zone-bands.js";
import { otherThreshold, zoneSetFor } from "../../src/expressions/zone-sets.js";

const set = {
  workoutTypeId: 2,
  calculationMethod: 1,
  threshold: 200,
  zones: [
    { label: "1", minimum: 0, maximum: 100 },
    { label: "2", minimum: 101, maximum: 1000 },
  ],
};

describe("newBands", () => {
  test("takes the calculator's bands as they are", () => {
    const calculated = { zones: [{ label: "Z1", minimum: 0, maximum: 2000 }] };
    expect(newBands(set, 220, calculated, "whole")).toEqual({
      source: "calculator",
      zones: [{ label: "Z1", minimum: 0, maximum: 2000 }],
    });
  });

  test("reads speeds from their own fields", () => {
    const calculated = { zones: [{ minimum: 2, maximum: 4, minimumAsDouble: 2.4, maximumAsDouble: 3.6 }] };
    expect(newBands(set, 3, calculated, "exact")?.zones).toEqual([{ label: "", minimum: 2.4, maximum: 3.6 }]);
  });

  test("scales all bounds but the last maximum", () => {
    expect(newBands(set, 220, undefined, "whole")).toEqual({
      source: "scaled",
      zones: [
        { label: "1", minimum: 0, maximum: 110 },
        { label: "2", minimum: 111, maximum: 1000 },
      ],
    });
  });

  test.each([
    ["no zones", { zones: [] }],
    ["a bound that is missing", { zones: [{ minimum: 0, maximum: null }] }],
    ["one good band of two", { zones: [{ minimum: 0, maximum: 100 }, { minimum: 101 }] }],
    ["a bound that is no number", { zones: [{ minimum: 0, maximum: Number.NaN }] }],
  ])("scales when the calculator's answer has %s", (_, calculated) => {
    expect(newBands(set, 220, calculated, "whole")?.source).toBe("scaled");
  });

  test.each([0, null, undefined, -1])("has nothing to scale from with the threshold %s", (threshold) => {
    expect(newBands({ ...set, threshold }, 220, undefined, "whole")).toBeUndefined();
  });

  test("keeps the bands when no threshold is given", () => {
    expect(newBands(set, undefined, undefined, "whole")).toEqual({ source: "kept", zones: set.zones });
  });
});

test("standard zones keep six labels of the set's own, else Coggan's", () => {
  expect(standardPowerBands(set, 200).zones.map(({ label, maximum }) => `${label} ${maximum}`)).toEqual([
    "Recovery 111",
    "Endurance 151",
    "Tempo 181",
    "Threshold 211",
    "VO2 Max 241",
    "Anaerobic Capacity 2000",
  ]);
});

test("bands are paired by position, and a new one has no before", () => {
  const after = [...set.zones, { label: "", minimum: 1001, maximum: 2000 }];
  expect(bandChanges(set.zones, after, (band, isLast) => wholeBand(band, isLast, "W"))).toEqual([
    { label: "1", before: "0-100 W", after: "0-100 W" },
    { label: "2", before: "101+ W", after: "101-1000 W" },
    { label: "3", before: undefined, after: "1001+ W" },
  ]);
});

test.each([
  [0, 2.5, false, "slower than 6:40/km"],
  [2.5, 4, false, "6:40-4:10/km"],
  [4, 1609.344, true, "faster than 4:10/km"],
  [0, 1609.344, true, "all"],
])("writes the speeds %s to %s as a pace", (minimum, maximum, isLast, text) => {
  expect(paceBand({ minimum, maximum }, isLast, "km")).toBe(text);
});

test.each([
  [{ lactateThreshold: 204 }, 200, undefined],
  [{ lactateThreshold: 204.1 }, 200, 204.1],
  [{ lactateThreshold: 195.9 }, 200, 195.9],
  [{ thresholdSpeed: 0.94, lactateThreshold: 200 }, 1, 0.94],
  [{ zones: [] }, 200, undefined],
  [undefined, 200, undefined],
])("KB-67 %j for %s arrives elsewhere: %s", (calculated, asked, other) => {
  expect(otherThreshold(calculated, asked)).toBe(other);
});

test("KB-63 a sport's own set, else the default, else none", () => {
  const general = { ...set, workoutTypeId: 0 };
  expect(zoneSetFor([general, set], 2)).toBe(set);
  expect(zoneSetFor([set, general], 3)).toBe(general);
  expect(zoneSetFor([set], 3)).toBeUndefined();
  expect(zoneSetFor(null, 3)).toBeUndefined();
});
