import { describe, expect, test } from "vitest";
import { criticalModel, criticalSeconds, riegel } from "../../src/training/index.js";
import { fc } from "../kit/fast-check.js";

describe("Riegel", () => {
  test("is the formula in print: 10 km in 42:00 promises a marathon of 3:13", () => {
    expect(riegel({ metres: 10_000, seconds: 2520 }, 42_195)).toBeCloseTo(2520 * 4.2195 ** 1.06, 6);
    expect(riegel({ metres: 10_000, seconds: 2520 }, 10_000)).toBe(2520);
  });

  test("goes there and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 800, max: 50_000 }),
        fc.integer({ min: 800, max: 50_000 }),
        (from, to) => {
          const there = { metres: to, seconds: riegel({ metres: from, seconds: 1000 }, to) };
          expect(riegel(there, from)).toBeCloseTo(1000, 6);
        },
      ),
    );
  });
});

describe("the critical model", () => {
  test("finds the line that efforts lie on", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2, max: 400, noNaN: true }),
        fc.double({ min: 50, max: 30_000, noNaN: true }),
        (rate, reserve) => {
          const efforts = [180, 420, 1200].map((seconds) => ({ seconds, done: rate * seconds + reserve }));
          const model = criticalModel(efforts);
          expect((model?.rate ?? 0) / rate).toBeCloseTo(1, 6);
          expect((model?.reserve ?? 0) / reserve).toBeCloseTo(1, 4);
          expect(criticalSeconds(model ?? { rate: 1, reserve: 0 }, rate * 900 + reserve)).toBeCloseTo(900, 3);
        },
      ),
    );
  });

  test.each([
    ["one effort alone", [300]],
    ["efforts of nearly the same length", [300, 500]],
    ["sprints and hours", [5, 60, 3600, 7200]],
  ])("says nothing of %s", (_, seconds) => {
    expect(criticalModel(seconds.map((s) => ({ seconds: s, done: 300 * s + 15_000 })))).toBeNull();
  });

  test("says nothing where more was held for longer", () => {
    const efforts = [
      { seconds: 300, done: 300 * 200 },
      { seconds: 1200, done: 1200 * 260 },
    ];
    expect(criticalModel(efforts)).toBeNull();
  });

  test("promises nothing beyond an hour", () => {
    expect(criticalSeconds({ rate: 4, reserve: 200 }, 42_195)).toBeNull();
  });
});
