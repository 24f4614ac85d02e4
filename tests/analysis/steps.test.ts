import { describe, expect, it } from "vitest";
import { fadesOf } from "../../src/analysis/fade.js";
import { matchSteps } from "../../src/analysis/match.js";
import { plannedSteps } from "../../src/analysis/planned-steps.js";
import { readRecording } from "../../src/analysis/recording.js";
import { compareSteps } from "../../src/analysis/step-comparison.js";
import { held, intervals, lapsOf, powerCharts } from "./charts.js";

const structure = intervals(2, 60, 30);
const steps = plannedSteps(structure)?.steps ?? [];
const AS_PLANNED = [60, 60, 30, 60, 30];

describe("planned steps", () => {
  it("are written out with set and round", () => {
    expect(steps).toMatchObject([
      { name: "Warm up", seconds: 60, low: 40, high: 50 },
      { name: "Hard", set: "1.0", round: 1, rounds: 2 },
      { name: "Easy", set: "1.1", round: 1 },
      { name: "Hard", set: "1.0", round: 2 },
      { name: "Easy", set: "1.1", round: 2 },
    ]);
  });

  it("are read from JSON text too, and are none without a structure", () => {
    expect(plannedSteps(JSON.stringify(structure))?.steps).toHaveLength(5);
    expect(plannedSteps(null)).toBeUndefined();
    expect(plannedSteps(intervals(1_000_000, 60, 30))).toBeUndefined();
  });
});

describe("finding the steps in the laps", () => {
  it("takes laps that are as many and as long", () => {
    expect(matchSteps(steps, lapsOf(AS_PLANNED), 240)).toMatchObject({
      by: "laps",
      windows: [{ from: 0, to: 60 }, {}, {}, {}, {}],
    });
  });

  it("joins laps of one step, and leaves out laps after the last", () => {
    const index = [0, 1, 1, 2, 1, 2];
    const laps = lapsOf([60, 20, 40, 30, 60, 30, 300], (lap) =>
      index[lap] === undefined ? {} : { WorkoutStepIndex: index[lap] },
    );
    const match = matchSteps(steps, laps, 540);
    expect(match).toMatchObject({ by: "laps" });
    expect(match?.windows[1]).toMatchObject({ from: 60, to: 120 });
  });

  it("does not believe laps that only happen to be as many", () => {
    expect(matchSteps(steps, lapsOf([300, 310, 305, 300, 120]), 1335)).toBeUndefined();
  });

  it("lays the plan over the clock when only the length fits", () => {
    expect(matchSteps(steps, lapsOf([240]), 241)).toMatchObject({
      by: "clock",
      windows: [{ from: 0, to: 60 }, { from: 60 }, {}, {}, {}],
    });
  });
});

describe("comparing", () => {
  const power = [...held(110, 60), ...held(265, 60), ...held(100, 30), ...held(240, 60), ...held(100, 30)];
  const recording = readRecording(powerCharts(power));
  const workout = { structure, if: 0.8, normalizedPowerActual: 200 };

  it("sets the power of each work step against its target, with the FTP the workout tells", () => {
    const comparison = compareSteps(workout, recording, { data: lapsOf(AS_PLANNED) }, 240);
    expect(comparison).toMatchObject({
      by: "laps",
      threshold: { quantity: "power", value: 250 },
      steps: [
        { actual: { seconds: 60, power: 265 }, percent: 106, verdict: "within" },
        { actual: { seconds: 60, power: 240 }, percent: 96, verdict: "below" },
      ],
    });
    expect(fadesOf(comparison?.steps ?? [])).toMatchObject([
      { name: "Hard", rounds: 2, first: 265, last: 240, percent: expect.closeTo(-9.43) },
    ]);
  });

  it("uses the laps' own means without samples", () => {
    const laps = { data: lapsOf(AS_PLANNED, (index) => ({ AveragePower: 200 + index })) };
    const comparison = compareSteps(workout, undefined, laps, 240);
    expect(comparison?.steps.map(({ actual }) => actual.power)).toEqual([201, 203]);
  });

  it("judges nothing without a threshold", () => {
    const comparison = compareSteps({ structure }, recording, { data: lapsOf(AS_PLANNED) }, 240);
    expect(comparison?.steps[0]).not.toHaveProperty("verdict");
    expect(comparison?.steps[0]?.actual.power).toBe(265);
  });

  it("is undefined without a plan", () => {
    expect(compareSteps({ ...workout, structure: null }, recording, { data: [] }, 240)).toBeUndefined();
  });
});
