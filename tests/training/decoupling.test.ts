import { describe, expect, test } from "vitest";
import { z } from "zod";
import { decoupling, efficiencyFactor, runEfficiencyFactor } from "../../src/training/index.js";
import { round } from "../../src/values/number.js";
import { fc } from "../kit/fast-check.js";
import { expectNear, runLengths, vectors } from "./vectors.js";

const halves = z.object({
  ef_total: z.number(),
  ef_first: z.number(),
  ef_second: z.number(),
  decoupling_percent: z.number(),
});

const rides = vectors(
  "ef_decoupling",
  z.object({ power_rle: runLengths, hr_rle: runLengths }),
  z.object({ half_index: z.number(), np: halves, avg: halves }),
);

describe("decoupling", () => {
  test.each(rides)("$name", ({ input, expected }) => {
    for (const [mode, wanted] of [
      ["normalized", expected.np],
      ["average", expected.avg],
    ] as const) {
      const found = decoupling(input.power_rle, input.hr_rle, mode);
      expectNear(found.efTotal, wanted.ef_total);
      expectNear(found.efFirst, wanted.ef_first);
      expectNear(found.efSecond, wanted.ef_second);
      expect(round(found.percent, 2)).toBe(wanted.decoupling_percent);
    }
  });

  test("is 0 when neither power nor heart rate moves", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 30, max: 220 }),
        fc.integer({ min: 2, max: 400 }),
        (power, heartRate, seconds) => {
          const trace = new Array<number>(seconds).fill(power);
          expectNear(
            decoupling(
              trace,
              trace.map(() => heartRate),
            ).percent,
            0,
          );
        },
      ),
    );
  });

  test("is unknown when one half has no heart rate", () => {
    const found = decoupling([200, 200, 200, 200], [140, 140, 0, null]);
    expect(found).toEqual({ efTotal: 200 / 140, efFirst: 200 / 140, efSecond: null, percent: null });
  });

  test("is unknown when nothing was ridden in the first half", () => {
    expect(decoupling([0, 0, 200, 200], [140, 140, 140, 140]).percent).toBeNull();
  });

  test("looks no further than the shorter trace", () => {
    expect(decoupling([200, 200, 900], [140, 150])).toEqual(decoupling([200, 200], [140, 150]));
  });

  test("is unknown without samples", () => {
    expect(decoupling([], [])).toEqual({ efTotal: null, efFirst: null, efSecond: null, percent: null });
  });
});

describe("efficiency factor", () => {
  test("of a ride is watts for a heartbeat a minute", () => {
    expect(efficiencyFactor(210, 140)).toBe(1.5);
  });

  test("of a run is yards a minute for a heartbeat a minute", () => {
    expectNear(runEfficiencyFactor(3.6576, 150), 1.6);
  });

  test.each([
    [null, 140],
    [210, null],
    [210, 0],
  ])("of %s and %s is unknown", (effort, heartRate) => {
    expect(efficiencyFactor(effort, heartRate)).toBeNull();
    expect(runEfficiencyFactor(effort, heartRate)).toBeNull();
  });
});
