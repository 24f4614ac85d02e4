import { expect, test } from "vitest";
import { sumOf } from "../../src/expressions/lists.js";
import { rounded } from "../../src/expressions/units.js";
import type { Quantity } from "../../src/values/quantity.js";

test.each([
  [-10.25, 1, -10.3],
  [10.25, 1, 10.3],
  [-0.4, 0, 0],
  [1.005, 2, 1.01],
])("rounded(%s, %s) is %s, as docs/training-maths.md says", (value, digits, wanted) => {
  expect(rounded(value, digits)).toBe(wanted);
});

test("null and undefined pass through", () => {
  expect(rounded(null, 1)).toBeNull();
  expect(rounded(undefined)).toBeUndefined();
});

test("what is rounded or added up keeps its unit", () => {
  const km = 12.34 as Quantity<"km">;
  const short: Quantity<"km"> = rounded(km, 1);
  const all: Quantity<"km"> | undefined = sumOf([{ km }, { km }], (ride) => ride.km);
  // @ts-expect-error kilometres are not metres
  const metres: Quantity<"m"> = rounded(km, 1);
  // @ts-expect-error the sum of kilometres neither
  const sum: Quantity<"m"> | undefined = sumOf([{ km }], (ride) => ride.km);
  expect([short, all, metres, sum]).toEqual([12.3, 24.68, 12.3, 12.34]);
});
