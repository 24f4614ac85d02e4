import { describe, expect, test } from "vitest";
import { formatCompact, parseStructure, StructureError } from "../../src/structure/index.js";

const ride = { sport: "Bike", ftpWatts: 280 };

function refusal(text: string, context = {}): string {
  try {
    parseStructure(text, { context });
  } catch (error) {
    if (error instanceof StructureError) return error.message;
    throw error;
  }
  throw new Error("the text was accepted");
}

describe("the text form", () => {
  test("reads a threshold session; an easy first step warms up, an easy last one cools down", () => {
    const text = "10m 40-55%, 4x(8m 95-100%, 3m 55%), 10m 40-55%";
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

  /** Each text on a bike, and the one way the same is written out again. */
  test.each([
    ["10m 45->75%", "10min 45->75%"],
    ["10 min @ 45 → 75 % of FTP in 5 steps", "10min 45->75% in 5 steps"],
    ["1h30m 60%", "1h30min 60%"],
    ["1h 60%; 2min30s 90%\n30 sec 120%", "1h 60%, 2min30s 90%, 30s 120%"],
    ["1:30:00 60% / 0:45 130%", "1h30min 60%, 45s 130%"],
    ["10:00 @ 40-55 % / 4x(8:00 @ 95-100 % + 3:00 @ 50-60 %)", "10min 40-55%, 4x(8min 95-100%, 3min 50-60%)"],
    ["3x10min 95%", "3x(10min 95%)"],
    ["3 × 10min 95 – 100%", "3x(10min 95-100%)"],
    ['2x"Main set"(2x(30s 120%, 30s 50% off), 5min rest)', '2x"Main set"(2x(30s 120%, 30s 50%), 5min rest)'],
    ["10min 70-75% 85-95rpm", "10min 70-75% 85-95rpm"],
    [
      '5min 50% 90rpm open "Spin" note "Left leg, \\"hard\\""',
      '5min open 50% 90rpm "Spin" note "Left leg, \\"hard\\""',
    ],
    ["10min 70% LTHR, 5min rest", "LTHR: 10min 70%, 5min rest"],
    ["10min 70% threshold HR", "LTHR: 10min 70%"],
    ["10min 70% of max HR warm up", "max HR: 10min 70% warmup"],
    ["10min RPE 2-3 warm-up, 1min @ 9 RPE", "RPE: 10min RPE 2-3, 1min RPE 9"],
    ["1.5h 60%, 0.5min 100%", "1h30min 60%, 30s 100%"],
    ["1,5h 62,5%", "1h30min 62.5%"],
    [" 5min 50% ,\n", "5min 50%"],
    ["45min 65% note “Nose breathing”", '45min 65% note "Nose breathing"'],
    ["20min Tempo 85%", '20min 85% "Tempo"'],
    ["10m 250W", "10min 89.3%"],
    ["10min 50% active, 20min 90%", "10min 50% active, 20min 90%"],
  ])("%s", (text, written) => {
    expect(formatCompact(parseStructure(text, { context: ride }), "Bike")).toBe(written);
  });

  test.each([
    ["pace in km: 2km 70-80%, 400 metres 100%, 1mi 65%", "pace in km: 2km 70-80%, 400 meters 100%, 1mi 65%"],
    ["pace in yd: 4x(100yd 100%, 20s rest)", "pace: 4x(100yd 100%, 20s rest)"],
    ["10m 45->75%", "FTP: 10min 45->75%"],
  ])("without a sport says what percentages are of: %s", (text, written) => {
    expect(formatCompact(parseStructure(text))).toBe(written);
  });
});

describe("KB-49b a bare m is never guessed", () => {
  test.each([
    ["99m 60%", "FTP: 1h39min 60%"],
    ["100m 60%", "FTP: 1h40min 60%"],
    ["90m 70% LTHR", "LTHR: 1h30min 70%"],
    ["24m 75% pace", "pace: 24min 75%"],
    ["200m 100% pace", "pace: 200 meters 100%"],
    ["10m RPE 3, 400m RPE 8", "RPE: 10min RPE 3, 400 meters RPE 8"],
    ["10m30s 60%", "FTP: 10min30s 60%"],
    ["1h40m 75% pace", "pace: 1h40min 75%"],
  ])("%s is %s", (text, written) => {
    expect(formatCompact(parseStructure(text))).toBe(written);
  });

  test.each([
    ["400m 85% LTHR", 400],
    ["25m 100% pace", 25],
    ["199m 100% pace", 199],
    ["50m RPE 9", 50],
  ])("%s is refused", (text, value) => {
    expect(refusal(text)).toBe(`"${value}m": ${value}min or ${value} meters?`);
  });

  test("one refusal names every length that is unclear", () => {
    expect(refusal("45m 70%, 6x(800m 100%, 90s rest), 60m 70%", { sport: "Run" })).toBe(
      '"45m": 45min or 45 meters? "60m": 60min or 60 meters?',
    );
  });
});

describe("what is not understood is named, with what would be right", () => {
  test.each([
    ["10min 200W", '"200W" needs the FTP, which is not set: write percent, or set it.'],
    ["10min 95-100", '"95-100" has no unit: 95-100%, 95-100W or 95-100 bpm?'],
    ["4x(8min 95%", "A bracket is not closed, as if the text had been cut off."],
    ["8min 95%)", "This bracket was never opened."],
    ["10min 50% 60%", '"50%" and "60%" are two targets of one step.'],
    ["10min 50% €", '"€" is not understood here.'],
    ["RPE: 10min 50%", '"50%": RPE has no percentages.'],
    ["10min 600%", "`steps[0].intensity` must be a number between 0 and 500 for percentOfFtp; got 600."],
    ["0x(1min 50%)", "`steps[0].reps` must be a whole number from 1 to 100; got 0."],
    ["2x(2x(2x(1min 50%)))", "`steps[0].steps[0].steps[0]`: repetitions may be nested two levels deep."],
    ["20min", '"20min" has no target: give percent, watts, pace, zone or RPE.'],
    ["45% -> 75%", '"45% -> 75%" has no length, such as 8min, 400 meters or open.'],
    ["10:00 @ 50 % / ...", "The text ends too early, as if it had been cut off."],
  ])("%s", (text, message) => {
    expect(refusal(text)).toBe(message);
  });
});
