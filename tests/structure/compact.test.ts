import { describe, expect, test } from "vitest";
import { formatCompact, parseStructure, StructureError } from "../../src/structure/index.js";

function refusal(text: string): string | undefined {
  try {
    parseStructure(text);
  } catch (error) {
    if (error instanceof StructureError) return error.problems[0]?.message;
    throw error;
  }
  throw new Error("the text was accepted");
}

describe("the compact text form", () => {
  test("reads a threshold session", () => {
    const text = "10m 40-55% warmup, 4x(8m 95-100%, 3m 55% rest), 10m 40-55% cooldown";
    expect(parseStructure(text)).toEqual({
      primaryIntensityMetric: "percentOfFtp",
      steps: [
        {
          type: "step",
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
              type: "step",
              duration_seconds: 480,
              intensity_min: 95,
              intensity_max: 100,
              intensityClass: "active",
            },
            { type: "step", duration_seconds: 180, intensity: 55, intensityClass: "rest" },
          ],
        },
        {
          type: "step",
          duration_seconds: 600,
          intensity_min: 40,
          intensity_max: 55,
          intensityClass: "coolDown",
        },
      ],
    });
  });

  test("reads a track session", () => {
    expect(parseStructure("6x(800m @100% pace, 90s easy)")).toEqual({
      primaryIntensityMetric: "percentOfThresholdPace",
      distanceUnit: "meter",
      steps: [
        {
          type: "repetition",
          reps: 6,
          steps: [
            { type: "step", distance: 800, distance_unit: "meter", intensity: 100, intensityClass: "active" },
            { type: "step", duration_seconds: 90, intensityClass: "rest" },
          ],
        },
      ],
    });
  });

  /** Each text, and the one way the same is written out again. */
  test.each([
    ["10m 45->75%", "10min 45->75%"],
    ["10 min @ 45 → 75 % of FTP in 5 steps", "10min 45->75% in 5 steps"],
    ["45% -> 75%", undefined],
    ["1h30m 60%", "1h30min 60%"],
    ["1h 60%; 2min30s 90%\n30 sec 120%", "1h 60%, 2min30s 90%, 30s 120%"],
    ["1:30:00 60% / 0:45 130%", "1h30min 60%, 45s 130%"],
    ["10:00 @ 40-55 % / 4x(8:00 @ 95-100 % + 3:00 @ 50-60 %)", "10min 40-55%, 4x(8min 95-100%, 3min 50-60%)"],
    ["3x10min 95%", "3x(10min 95%)"],
    ["3 × 10min 95 – 100%", "3x(10min 95-100%)"],
    [
      '2x"Main set"(2x(30s 120%, 30s 50% off), 5min rest)',
      '2x"Main set"(2x(30s 120%, 30s 50% rest), 5min rest)',
    ],
    ["10min 70-75% 85-95rpm", "10min 70-75% 85-95rpm"],
    [
      '5min 50% 90rpm open "Spin" note "Left leg, \\"hard\\""',
      '5min 50% open 90rpm "Spin" note "Left leg, \\"hard\\""',
    ],
    ["10min 70% LTHR, 5min rest", "LTHR: 10min 70%, 5min rest"],
    ["10min 70% threshold HR", "LTHR: 10min 70%"],
    ["10min 70% of max HR warm up", "max HR: 10min 70% warmup"],
    ["10min RPE 2-3 warm-up, 1min @ 9 RPE", "RPE: 10min RPE 2-3 warmup, 1min RPE 9"],
    ["pace in km: 2km 70-80%, 400 metres 100%, 1mi 65%", "pace in km: 2km 70-80%, 400 meters 100%, 1mi 65%"],
    ["pace in yd: 4x(100yd 100%, 20s rest)", "pace in yd: 4x(100yd 100%, 20s rest)"],
    ["1.5h 60%, 0.5min 100%", "1h30min 60%, 30s 100%"],
    [" 5min 50% ,\n", "5min 50%"],
  ])("%s", (text, written) => {
    if (written === undefined) expect(refusal(text)).toContain("A step starts with its length");
    else expect(formatCompact(parseStructure(text))).toBe(written);
  });
});

describe("KB-49b a bare m is never guessed", () => {
  test.each([
    ["99m 60%", "1h39min 60%"],
    ["90m 70% LTHR", "LTHR: 1h30min 70%"],
    ["24m 75% pace", "pace: 24min 75%"],
    ["200m 100% pace", "pace: 200 meters 100%"],
    ["10m RPE 3, 400m RPE 8", "RPE: 10min RPE 3, 400 meters RPE 8"],
    ["10m30s 60%", "10min30s 60%"],
    ["1h40m 75% pace", "pace: 1h40min 75%"],
  ])("%s is %s", (text, written) => {
    expect(formatCompact(parseStructure(text))).toBe(written);
  });

  test.each([
    ["100m 60%", 100],
    ["400m 85% LTHR", 400],
    ["25m 100% pace", 25],
    ["199m 100% pace", 199],
    ["50m RPE 9", 50],
  ])("%s is refused", (text, value) => {
    expect(refusal(text)).toBe(`"${value}m" may be minutes or metres; write ${value}min or ${value} meters.`);
  });
});

describe("compact text that is not understood says where and why", () => {
  test.each([
    ["10min 200W", 'from character 7 on, at "200W". Watts are not accepted; write percent of FTP.'],
    [
      "10min 150bpm",
      'from character 7 on, at "150bpm". Beats are not accepted; write percent of LTHR or of max HR.',
    ],
    [
      "10min 95-100",
      'from character 7 on, at "95-100". A target needs its unit: 95-100%, RPE 6-7, or 85-95rpm for cadence.',
    ],
    ["10min 70% HR", 'from character 11 on, at "HR". Write % LTHR, or % max HR for the maximum.'],
    ["4x(8min 95%", "at its end. A bracket is not closed, as if the text had been cut off."],
    ["8min 95%)", 'from character 9 on, at ")". This bracket was never opened.'],
    ["10min 50% 60%", 'from character 11 on, at "60%". This is given twice.'],
    [
      "10min 50% FTP, 5min 80% pace",
      'from character 23 on, at "% pace". All steps of a structure must refer to the same threshold.',
    ],
    ["RPE: 10min 50%", 'from character 12 on, at "50%". A structure by RPE has no percentages.'],
    ["10min 50% € 5min", 'from character 11 on, at "€ 5min".'],
    ["pace in feet: 10min 50%", 'from character 13 on, at ": 10min 50%". A heading reads like: pace in km:'],
  ])("%s", (text, place) => {
    expect(refusal(text)).toBe(`The structure text is not understood ${place}`);
  });

  test.each([
    ["10min 600%", "`steps[0].intensity` must be a number between 0 and 500 for percentOfFtp; got 600."],
    ["2x(2x(2x(1min 50%)))", "Repetitions may be nested two levels deep."],
    ["0x(1min 50%)", "`steps[0].reps` must be a whole number from 1 to 100; got 0."],
    [
      "10min warmup",
      "`steps[0]` needs `intensity`, or `intensity_min` and `intensity_max`; only a step with intensityClass rest may leave it out.",
    ],
  ])("%s", (text, message) => {
    expect(refusal(text)).toBe(message);
  });
});
