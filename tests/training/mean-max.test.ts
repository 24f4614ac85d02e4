import { describe, expect, test } from "vitest";
import { z } from "zod";
import { average, MEAN_MAX_DURATIONS, meanMax } from "../../src/training/index.js";
import { round } from "../../src/values/number.js";
import { fc } from "../kit/fast-check.js";
import { expectNear, runLengths, vectors } from "./vectors.js";

const traces = vectors(
  "mean_max",
  z.object({ trace_rle: runLengths, durations: z.array(z.number()) }),
  z.object({
    bests: z.array(z.object({ seconds: z.number(), mean: z.number(), start: z.number() }).nullable()),
  }),
);

const watts = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 60 });

/** The definition, window by window. */
function everyWindow(trace: readonly number[], seconds: number) {
  const starts = Array.from({ length: trace.length - seconds + 1 }, (_, start) => start);
  return starts.map((start) => average(trace.slice(start, start + seconds)) ?? Number.NaN);
}

function bestMean(trace: readonly number[], seconds: number): number {
  return meanMax(trace, [seconds])[0]?.mean ?? Number.NaN;
}

describe("mean-maximal power", () => {
  test.each(traces)("$name", ({ input, expected }) => {
    const bests = meanMax(input.trace_rle, input.durations);
    expect(bests.map((best) => best && { ...best, mean: round(best.mean, 4) })).toEqual(expected.bests);
  });

  test("is the best of all windows, the earliest on ties", () => {
    fc.assert(
      fc.property(watts, fc.nat(), (trace, pick) => {
        const seconds = 1 + (pick % trace.length);
        const means = everyWindow(trace, seconds);
        const wanted = Math.max(...means);
        const [best] = meanMax(trace, [seconds]);
        expectNear(best?.mean, wanted);
        expect(best?.start).toBe(means.findIndex((mean) => Math.abs(mean - wanted) < 1e-9));
      }),
    );
  });

  test("never holds for twice as long what it is for once", () => {
    fc.assert(
      fc.property(watts, (trace) => {
        const seconds = Math.floor(trace.length / 2);
        fc.pre(seconds > 0);
        expect(bestMean(trace, 2 * seconds)).toBeLessThanOrEqual(bestMean(trace, seconds) + 1e-9);
      }),
    );
  });

  test("does no more work in two stretches joined than in their two bests", () => {
    fc.assert(
      fc.property(watts, fc.nat(), (trace, pick) => {
        fc.pre(trace.length > 1);
        const first = 1 + (pick % (trace.length - 1));
        const second = trace.length - first;
        const apart = first * bestMean(trace, first) + second * bestMean(trace, second);
        expect(trace.length * bestMean(trace, trace.length)).toBeLessThanOrEqual(apart + 1e-6);
      }),
    );
  });

  test("counts a gap as 0 and keeps its place", () => {
    expect(meanMax([300, null, 300, 300], [2])).toEqual([{ seconds: 2, mean: 300, start: 2 }]);
  });

  test("has no value for a duration that is no whole number of seconds", () => {
    expect(meanMax([300, 300], [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])).toEqual(
      new Array(5).fill(null),
    );
  });

  test("is read at the usual durations unless told otherwise", () => {
    const bests = meanMax(new Array<number>(1200).fill(200));
    expect(bests.map((best) => best?.seconds)).toEqual([...MEAN_MAX_DURATIONS]);
  });
});
