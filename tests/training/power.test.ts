import { describe, expect, test } from "vitest";
import { z } from "zod";
import { normalizedPower, powerSummary } from "../../src/training/index.js";
import { round } from "../../src/values/number.js";
import { fc } from "../kit/fast-check.js";
import { expectNear, runLengths, vectors } from "./vectors.js";

const rides = vectors(
  "power_trace",
  z.object({ trace_rle: runLengths, ftp: z.number() }),
  z.object({
    seconds: z.number(),
    average: z.number(),
    np: z.number(),
    if: z.number(),
    tss: z.number(),
    if_raw: z.number(),
    tss_raw: z.number(),
    vi: z.number().nullable(),
    work_kj: z.number(),
  }),
);

const watts = fc.integer({ min: 0, max: 1500 });

describe("the power of a ride", () => {
  test.each(rides)("$name", ({ input, expected }) => {
    const ride = powerSummary(input.trace_rle, input.ftp);
    expect(ride.seconds).toBe(expected.seconds);
    expect(ride.work).toBe(expected.work_kj);
    expect(round(ride.intensityFactor, 2)).toBe(expected.if);
    expect(round(ride.tss, 1)).toBe(expected.tss);
    expect(round(ride.variabilityIndex, 2)).toBe(expected.vi);
    expectNear(ride.average, expected.average);
    expectNear(ride.normalized, expected.np);
    expectNear(ride.intensityFactor, expected.if_raw);
    expectNear(ride.tss, expected.tss_raw);
  });

  test("is unknown where nothing was recorded", () => {
    expect(powerSummary([], 250)).toEqual({
      seconds: 0,
      average: null,
      normalized: null,
      variabilityIndex: null,
      intensityFactor: null,
      tss: null,
      work: null,
    });
  });

  test.each([null, 0, Number.NaN])("has no TSS at an FTP of %s", (ftp) => {
    expect(powerSummary([200, 200], ftp)).toMatchObject({
      normalized: 200,
      intensityFactor: null,
      tss: null,
    });
  });

  test("counts gaps and unreadable samples as 0 W", () => {
    const gap = new Array<null>(300).fill(null);
    const ridden = new Array<number>(600).fill(250);
    const zeros = gap.map(() => 0);
    expect(powerSummary([...ridden, ...gap, Number.NaN], 260)).toEqual(
      powerSummary([...ridden, ...zeros, 0], 260),
    );
  });
});

describe("normalized power", () => {
  test("of constant power is that power", () => {
    fc.assert(
      fc.property(watts, fc.integer({ min: 1, max: 300 }), (power, seconds) => {
        expectNear(normalizedPower(new Array<number>(seconds).fill(power)), power);
      }),
    );
  });

  test("grows in proportion to power", () => {
    fc.assert(
      fc.property(
        fc.array(watts, { minLength: 1, maxLength: 200 }),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        (trace, factor) => {
          const scaled = normalizedPower(trace.map((power) => power * factor));
          expectNear(scaled, (normalizedPower(trace) ?? 0) * factor);
        },
      ),
    );
  });

  test("lies between the lowest and the highest second", () => {
    fc.assert(
      fc.property(fc.array(watts, { minLength: 1, maxLength: 200 }), (trace) => {
        const normalized = normalizedPower(trace) ?? Number.NaN;
        expect(normalized).toBeGreaterThanOrEqual(Math.min(...trace) - 1e-6);
        expect(normalized).toBeLessThanOrEqual(Math.max(...trace) + 1e-6);
      }),
    );
  });
});
