import { describe, expect, test } from "vitest";
import { z } from "zod";
import { wBalance } from "../../src/training/index.js";
import { fc } from "../kit/fast-check.js";
import { expectNear, runLengths, vectors } from "./vectors.js";

const rides = vectors(
  "wbal",
  z.object({ trace_rle: runLengths, cp: z.number(), w_prime: z.number() }),
  z.object({ last: z.number(), min: z.number(), min_at: z.number() }),
);

describe("W'bal", () => {
  test.each(rides)("$name", ({ input, expected }) => {
    const balance = wBalance(input.trace_rle, input.cp, input.w_prime);
    expectNear(balance?.last, expected.last);
    expectNear(balance?.min, expected.min);
    expect(balance?.minAt).toBe(expected.min_at);
  });

  test("never rises above its capacity", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1 }), (trace) => {
        expect(wBalance(trace, 250, 20000)?.last).toBeLessThanOrEqual(20000);
      }),
    );
  });

  test.each([
    [[], 250, 20000],
    [[300], null, 20000],
    [[300], 250, null],
    [[300], 250, 0],
  ])("of %j at CP %s and W' %s is unknown", (trace, criticalPower, capacity) => {
    expect(wBalance(trace, criticalPower, capacity)).toBeNull();
  });
});
