import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  type FitnessConstants,
  fitnessDays,
  fitnessStatus,
  rampRate,
  targetLoad,
  tsbNextDay,
} from "../../src/training/index.js";
import { round } from "../../src/values/number.js";
import { fc } from "../kit/fast-check.js";
import { expectNear, vectors } from "./vectors.js";

const charts = vectors(
  "pmc",
  z.object({
    daily_tss: z.array(z.number()),
    ctl0: z.number(),
    atl0: z.number(),
    ctl_days: z.number(),
    atl_days: z.number(),
    mode: z.enum(["linear", "exponential"]),
  }),
  z.object({
    days: z.array(z.object({ ctl: z.number(), atl: z.number(), tsb: z.number() })),
    days_note: z.literal("first and last day only").optional(),
    last_rounded: z.object({ ctl: z.number(), atl: z.number(), tsb: z.number() }),
    tsb_next_day: z.number(),
    ramp_7d: z.number().nullable(),
  }),
);

const targets = vectors(
  "ctl_target",
  z.object({ ctl0: z.number(), target_ctl: z.number(), days: z.number() }),
  z.object({ daily_tss: z.number(), daily_tss_rounded: z.number(), ramp_per_week: z.number() }),
);

const tss = fc.integer({ min: 0, max: 500 });
const state = fc.record({ ctl: fc.integer({ min: 0, max: 200 }), atl: fc.integer({ min: 0, max: 250 }) });
const weights = fc.constantFrom<FitnessConstants["weights"]>("linear", "exponential");

describe("performance management", () => {
  test.each(charts)("$name", ({ input, expected }) => {
    const start = { ctl: input.ctl0, atl: input.atl0 };
    const constants = { ctlDays: input.ctl_days, atlDays: input.atl_days, weights: input.mode };
    const days = fitnessDays(start, input.daily_tss, constants);
    const last = days.at(-1) ?? { ctl: Number.NaN, atl: Number.NaN, tsb: Number.NaN };

    const listed = expected.days_note ? [days[0], last] : days;
    expect(listed).toHaveLength(expected.days.length);
    for (const [index, day] of expected.days.entries()) {
      expectNear(listed[index]?.ctl, day.ctl);
      expectNear(listed[index]?.atl, day.atl);
      expectNear(listed[index]?.tsb, day.tsb);
    }
    expect({ ctl: round(last.ctl, 1), atl: round(last.atl, 1), tsb: round(last.tsb, 1) }).toEqual(
      expected.last_rounded,
    );
    expectNear(tsbNextDay(last), expected.tsb_next_day);
    expectNear(rampRate([start.ctl, ...days.map(({ ctl }) => ctl)]), expected.ramp_7d);
  });

  test("is linear: two loads together leave the sum of what each leaves", () => {
    fc.assert(
      fc.property(
        state,
        state,
        fc.array(fc.tuple(tss, tss), { maxLength: 90 }),
        weights,
        (a, b, loads, chosen) => {
          const constants = { ctlDays: 42, atlDays: 7, weights: chosen };
          const first = fitnessDays(
            a,
            loads.map(([one]) => one),
            constants,
          );
          const second = fitnessDays(
            b,
            loads.map(([, other]) => other),
            constants,
          );
          const both = fitnessDays(
            { ctl: a.ctl + b.ctl, atl: a.atl + b.atl },
            loads.map(([one, other]) => one + other),
            constants,
          );
          for (const [index, day] of both.entries()) {
            expectNear(day.ctl, (first[index]?.ctl ?? Number.NaN) + (second[index]?.ctl ?? Number.NaN));
            expectNear(day.tsb, (first[index]?.tsb ?? Number.NaN) + (second[index]?.tsb ?? Number.NaN));
          }
        },
      ),
    );
  });

  test("stays where it is when every day equals it", () => {
    fc.assert(
      fc.property(tss, fc.integer({ min: 1, max: 90 }), (load, days) => {
        const last = fitnessDays({ ctl: load, atl: load }, new Array<number>(days).fill(load)).at(-1);
        expect(last).toEqual({ ctl: load, atl: load, tsb: 0 });
      }),
    );
  });

  test("counts a day without workouts as 0", () => {
    const start = { ctl: 60, atl: 70 };
    expect(fitnessDays(start, [100, null, 40])).toEqual(fitnessDays(start, [100, 0, 40]));
  });
});

describe("ramp rate", () => {
  test("spans the days it is asked for", () => {
    expect(rampRate([50, 52, 55], 1)).toBe(3);
    expect(rampRate([50, 52, 55], 2)).toBe(5);
  });

  test.each([[[]], [[50, 52]], [[null, 1, 2, 3, 4, 5, 6, 7]], [[1, 2, 3, 4, 5, 6, 7, null]]])(
    "of %j is unknown",
    (ctl) => {
      expect(rampRate(ctl)).toBeNull();
    },
  );
});

describe("target load", () => {
  test.each(targets)("$name", ({ input, expected }) => {
    const load = targetLoad(input.ctl0, input.target_ctl, input.days);
    expectNear(load?.dailyTss, expected.daily_tss);
    expect(round(load?.dailyTss ?? null, 1)).toBe(expected.daily_tss_rounded);
    expectNear(load?.rampPerWeek, expected.ramp_per_week);
  });

  test("arrives when it is trained", () => {
    const fitness = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(fitness, fitness, fc.integer({ min: 1, max: 200 }), (ctl, target, days) => {
        const daily = targetLoad(ctl, target, days)?.dailyTss ?? Number.NaN;
        expectNear(fitnessDays({ ctl, atl: 0 }, new Array<number>(days).fill(daily)).at(-1)?.ctl, target);
      }),
    );
  });

  test("is below 0 for a drop that rest alone cannot bring", () => {
    expect(targetLoad(100, 50, 7)?.dailyTss).toBeLessThan(0);
  });

  test.each([
    [null, 60, 7],
    [60, null, 7],
    [60, 70, 0],
    [60, 70, 1.5],
  ])("from %s to %s in %s days is unknown", (ctl, target, days) => {
    expect(targetLoad(ctl, target, days)).toBeNull();
  });
});

describe("form in words", () => {
  test.each([
    [25.1, "Very Fresh (detraining risk)"],
    [25.04, "Fresh (race ready)"],
    [25, "Fresh (race ready)"],
    [10, "Neutral (normal training)"],
    [0, "Tired (absorbing training)"],
    [-9.96, "Very Tired (high fatigue)"],
    [-10, "Very Tired (high fatigue)"],
    [-25, "Exhausted (overreaching risk)"],
    [null, null],
  ])("%s is %s", (tsb, status) => {
    expect(fitnessStatus(tsb)).toBe(status);
  });
});
