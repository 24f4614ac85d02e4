import { describe, expect, test } from "vitest";
import { matchesIntervals, parseIntervals } from "../../src/analysis/interval-search.js";
import { plannedSteps } from "../../src/analysis/planned-steps.js";
import { intervals } from "./charts.js";

const search = (text: string) => {
  const parsed = parseIntervals(text);
  if (!parsed) throw new Error(`"${text}" was not read`);
  return parsed;
};

describe("a search for repetitions", () => {
  test.each([
    ["5x5", [300], []],
    ["5 × 5min", [300], []],
    ["4x8'", [480], []],
    ["10x30s", [30], []],
    ["30x30", [1800, 30], []],
    ["10x100", [6000, 100], [100]],
    ["6x800m", [48_000], [800]],
    ["5x1km", [], [1000]],
    ["3x1,5km", [], [1500]],
    ["4x1 mile", [], [1609.344]],
  ])("%s", (text, seconds, metres) => {
    expect(search(text)).toMatchObject({ seconds, metres });
  });

  test.each(["five", "5x", "x5", "5x5 lightyears", "5x0", ""])("%j is none", (text) => {
    expect(parseIntervals(text)).toBeUndefined();
  });

  test("finds a set of them in a plan, and no other", () => {
    const steps = plannedSteps(intervals(5, 300, 180))?.steps ?? [];
    const fits = (text: string) => matchesIntervals(steps, search(text));
    expect(fits("5x5")).toBe(true);
    expect([fits("4x5"), fits("5x4"), fits("5x3")]).toEqual([false, false, false]);
  });

  test.each([
    ["5x5 VO2", true],
    ["VO2 5 x 5min", true],
    ["15x5", false],
    ["5x50", false],
    ["5x5.5", false],
  ])("in the title %j: %s", (title, found) => {
    expect(search("5x5").pattern.test(title)).toBe(found);
  });
});
