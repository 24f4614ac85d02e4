import { describe, expect, test } from "vitest";
import { round } from "../../src/values/number.js";
import { fc } from "../kit/fast-check.js";

describe("rounding", () => {
  test.each([
    [56.25, 1, 56.3],
    [-56.25, 1, -56.3],
    [72.24999999999999, 1, 72.3],
    [1.005, 2, 1.01],
    [302.5, 0, 303],
    [-10.25, 1, -10.3],
    [-0.04, 1, 0],
    [-0.4, 0, 0],
    [null, 1, null],
  ])("%s to %s decimals is %s", (value, digits, wanted) => {
    expect(round(value, digits)).toBe(wanted);
  });

  test("treats both signs alike", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, digits) => {
          expect(round(-value, digits) + round(value, digits)).toBe(0);
        },
      ),
    );
  });
});
