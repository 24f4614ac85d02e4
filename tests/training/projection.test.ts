import { describe, expect, test } from "vitest";
import { dailyLoad, fitnessDays, projectFitness } from "../../src/training/index.js";
import { fc } from "../kit/fast-check.js";

const days = ["2026-04-13", "2026-04-14", "2026-04-15"];
const today = "2026-04-14";

function workout(
  day: string,
  completedTss: number | null,
  plannedTss: number | null,
  completed = completedTss !== null,
) {
  return { day, completed, completedTss, plannedTss };
}

describe("the load of a day", () => {
  test("is what was done, and from today on what is still planned", () => {
    const workouts = [
      workout("2026-04-13", 80, 100),
      workout("2026-04-13", null, 50),
      workout("2026-04-14", 30, 60),
      workout("2026-04-14", null, 45),
      workout("2026-04-15", null, 70),
    ];
    expect(dailyLoad(days, workouts, today)).toEqual([
      { day: "2026-04-13", tss: 80, withoutTss: 0 },
      { day: "2026-04-14", tss: 75, withoutTss: 0 },
      { day: "2026-04-15", tss: 70, withoutTss: 0 },
    ]);
  });

  test("does not take the plan for a workout done at 0 TSS", () => {
    expect(dailyLoad([today], [workout(today, 0, 60)], today)).toEqual([
      { day: today, tss: 0, withoutTss: 0 },
    ]);
  });

  test("says how many workouts have no TSS", () => {
    const workouts = [workout(today, null, 60, true), workout(today, null, null), workout(today, null, 40)];
    expect(dailyLoad([today], workouts, today)).toEqual([{ day: today, tss: 40, withoutTss: 2 }]);
  });

  test("leaves out workouts of other days and keeps days without any", () => {
    expect(dailyLoad(days, [workout("2026-04-16", null, 90)], today).map(({ tss }) => tss)).toEqual([
      0, 0, 0,
    ]);
  });
});

describe("a projection", () => {
  test("is the recurrence of the chart, carried on", () => {
    const tss = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 120 });
    fc.assert(
      fc.property(tss, tss, (past, planned) => {
        const start = { ctl: 55, atl: 62 };
        const known = fitnessDays(start, past);
        const loads = planned.map((load, index) => ({ day: `day ${index}`, tss: load, withoutTss: 0 }));
        const projected = projectFitness(known.at(-1) ?? start, loads);
        expect(projected.map(({ ctl, atl, tsb }) => ({ ctl, atl, tsb }))).toEqual(
          fitnessDays(start, [...past, ...planned]).slice(past.length),
        );
      }),
    );
  });

  test("keeps the day and its load beside the fitness", () => {
    const load = { day: today, tss: 102, withoutTss: 1 };
    expect(projectFitness({ ctl: 60, atl: 67 }, [load])).toEqual([{ ...load, ctl: 61, atl: 72, tsb: -7 }]);
  });
});
