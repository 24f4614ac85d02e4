import { describe, expect, test } from "vitest";
import { parseStructure, plannedLoad } from "../../src/structure/index.js";

const sweetSpot = parseStructure({
  primaryIntensityMetric: "percentOfFtp",
  steps: [
    {
      name: "Warm Up",
      duration_seconds: 600,
      intensity_min: 40,
      intensity_max: 55,
      intensityClass: "warmUp",
    },
    {
      type: "repetition",
      reps: 4,
      steps: [
        {
          name: "Sweet Spot",
          duration_seconds: 480,
          intensity_min: 88,
          intensity_max: 93,
          intensityClass: "active",
        },
        {
          name: "Recovery",
          duration_seconds: 120,
          intensity_min: 50,
          intensity_max: 60,
          intensityClass: "rest",
        },
      ],
    },
    {
      name: "Cool Down",
      duration_seconds: 600,
      intensity_min: 40,
      intensity_max: 55,
      intensityClass: "coolDown",
    },
  ],
});
const known = { distanceMetres: null, estimated: false, notes: [] };

describe("planned load", () => {
  test("KB-47 of four times eight minutes at sweet spot", () => {
    expect(plannedLoad(sweetSpot)).toEqual({ ...known, seconds: 3600, intensityFactor: 0.79, tss: 62 });
  });

  test("KB-47 of four times eight minutes at threshold", () => {
    const threshold = parseStructure("10m 40-55%, 4x(8m 95-100%, 3m 50-60%), 10m 40-55%");
    expect(plannedLoad(threshold)).toEqual({ ...known, seconds: 3840, intensityFactor: 0.83, tss: 74 });
  });

  test("KB-48 of a run with distances follows from the threshold pace", () => {
    const run = parseStructure("15min 70-80% pace, 6x(800m 100%, 90s rest), 10min 70-80%");
    expect(plannedLoad(run, { thresholdSpeed: 4 })).toMatchObject({
      seconds: 3240,
      distanceMetres: 9300,
      estimated: false,
    });
  });

  test.each([
    ["10min 70-80% LTHR", {}, "IF and TSS are estimated from percent of threshold heart rate."],
    [
      "10min 70-80% max HR",
      { maxHeartRate: 188, thresholdHeartRate: 168 },
      "IF and TSS are estimated from heart rate: maximum 188 bpm, threshold 168 bpm.",
    ],
    [
      "10min 70-80% pace",
      {},
      "IF and TSS are estimated from percent of threshold pace; the threshold pace itself is not known.",
    ],
  ])("of %s is called an estimate", (text, thresholds, reason) => {
    const load = plannedLoad(parseStructure(text), thresholds);
    expect(load.tss).not.toBeNull();
    expect(load).toMatchObject({ estimated: true, reason });
  });

  test("of a swim is called an estimate", () => {
    const swim = parseStructure("10x(100 meters 100% pace, 20s rest)");
    expect(plannedLoad(swim, { thresholdSpeed: 1.25 }, { swim: true })).toMatchObject({
      seconds: 1000,
      estimated: true,
      reason: "IF and TSS of a planned swim are an estimate.",
    });
  });

  test.each([
    ["10min RPE 4", "Load cannot be worked out from RPE; TrainingPeaks does not do it either."],
    [
      "10min 80% max HR",
      "Percent of maximum heart rate needs both the maximum and the threshold heart rate.",
    ],
    [
      "10min 80% pace, 1km 90%",
      "How long the steps by distance take cannot be told without the threshold pace.",
    ],
    ["1km 90%", "Only structures by pace tell how long a distance takes."],
  ])("KB-46 of %s is not known, and why", (text, reason) => {
    expect(plannedLoad(parseStructure(text))).toMatchObject({
      intensityFactor: null,
      tss: null,
      estimated: false,
      reason,
    });
  });

  test("a distance at 0 % has no duration", () => {
    const rest = { distance: 50, intensityClass: "rest" };
    const steps = [{ distance: 1000, intensity: 100 }, rest];
    const float = parseStructure({ primaryIntensityMetric: "percentOfThresholdPace", steps });
    expect(plannedLoad(float, { thresholdSpeed: 4 })).toMatchObject({
      seconds: null,
      tss: null,
      reason: "How long a step by distance takes cannot be told from a target of 0 %.",
    });
  });
});

describe("of stored structures that hold less, or more, than they should", () => {
  const leaf = (value: number, targets: object[] = [{ minValue: 50 }]) => ({
    length: { value, unit: "second" },
    targets,
  });
  const stored = (steps: object[], reps = 1, primaryIntensityMetric?: string) => ({
    structure: [{ type: "repetition", length: { value: reps, unit: "repetition" }, steps }],
    primaryIntensityMetric,
  });

  test.each([
    [stored([leaf(60)]), "The structure names no intensity metric that load can be worked out from."],
    [{ structure: [] }, "The structure has no steps."],
    [stored([leaf(60)], 1e12, "percentOfFtp"), "The structure has more than 2000 steps."],
    [stored([leaf(1e12)], 1, "percentOfFtp"), "The structure is longer than 99:59:59."],
    [stored([{ targets: [] }], 1, "percentOfFtp"), "A step has no length."],
    [stored([leaf(60, [])], 1, "percentOfFtp"), "A step has no target."],
    [stored([leaf(-60)], 1, "percentOfFtp"), "A step has a length or a target that makes no sense."],
  ])("case %#", (structure, reason) => {
    expect(plannedLoad(structure)).toMatchObject({ tss: null, reason });
  });

  test("a step of 0 s and a reversed range count as they stand", () => {
    const odd = stored([leaf(0), leaf(3600, [{ minValue: 98, maxValue: 12 }])], 1, "percentOfFtp");
    expect(plannedLoad(odd)).toMatchObject({ seconds: 3600, intensityFactor: 0.55, tss: 30.3 });
  });
});

describe("values of the caller stand above the computed ones", () => {
  test("a duration keeps IF and scales TSS", () => {
    expect(plannedLoad(sweetSpot, {}, { seconds: 5400 })).toMatchObject({
      seconds: 5400,
      intensityFactor: 0.79,
      tss: 93.1,
      notes: [
        "The given duration of 90 min is used instead of the structure's 60 min.",
        "IF is kept and TSS follows the duration.",
      ],
    });
  });

  test("a TSS decides IF", () => {
    expect(plannedLoad(sweetSpot, {}, { tss: 81 })).toMatchObject({
      seconds: 3600,
      intensityFactor: 0.9,
      tss: 81,
      notes: [
        "The given TSS of 81 is used instead of the structure's 62; IF follows from it and the duration.",
      ],
    });
  });

  test("both together decide IF", () => {
    expect(plannedLoad(sweetSpot, {}, { seconds: 7200, tss: 98 })).toMatchObject({
      seconds: 7200,
      intensityFactor: 0.7,
      tss: 98,
    });
  });

  test("values that are the structure's own need no word", () => {
    expect(plannedLoad(sweetSpot, {}, { seconds: 3600, tss: 62 })).toEqual(plannedLoad(sweetSpot));
  });

  test("a given TSS is no estimate, and helps where nothing can be computed", () => {
    const byFeel = parseStructure("60min RPE 4");
    expect(plannedLoad(byFeel, {}, { tss: 49 })).toEqual({
      ...known,
      seconds: 3600,
      intensityFactor: 0.7,
      tss: 49,
      notes: ["The given TSS of 49 is used; IF follows from it and the duration."],
    });
  });
});
