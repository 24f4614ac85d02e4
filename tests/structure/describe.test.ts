import { describe, expect, test } from "vitest";
import { buildNative, describeStructure, parseStructure } from "../../src/structure/index.js";

const athlete = { ftpWatts: 280, thresholdHeartRate: 168, maxHeartRate: 188, thresholdSpeed: 4 };

describe("a structure in words", () => {
  test.each([
    [
      "10m 40-55%, 4x(8m 95-100%, 3m 50-60%), 10m 40-55%",
      "10:00 @ 40-55 % / 4x(8:00 @ 95-100 % + 3:00 @ 50-60 %) / 10:00 @ 40-55 %",
    ],
    ["1h30m 60%, 45s 130% 100-110rpm", "1:30:00 @ 60 % / 0:45 @ 130 % 100-110 rpm"],
    ["10m 45->75% 90rpm, 5m rest", "10:00 @ 45->75 % 90 rpm / 5:00 rest"],
    ["5m 50% open", "5:00 (until lap) @ 50 %"],
    ["10m 70-75% LTHR", "10:00 @ 70-75 % LTHR"],
    ["10m RPE 2-3", "10:00 @ RPE 2-3"],
    ["2km 75% pace, 6x(800m 100%, 90s rest)", "2 km @ 75 % pace / 6x(800 meters @ 100 % pace + 1:30 rest)"],
    ["20min 90% active, 10min 50%", "20:00 @ 90 % / 10:00 @ 50 %"],
    ["10min 50% active, 20min 90%", "10:00 @ 50 % active / 20:00 @ 90 %"],
    ['20min Tempo 85% note "Seated"', '20:00 @ 85 % "Tempo" note "Seated"'],
    ["10min without target", "10:00 without target"],
    ["1km 0% rest, 1km 90%", "1 km without target rest / 1 km @ 90 %"],
  ])("%s", (text, line) => {
    const simple = parseStructure(text);
    expect(describeStructure(simple, { sport: "Bike" })).toBe(line);
  });

  test("without a sport names the basis of every percentage", () => {
    expect(describeStructure(parseStructure("10m 50%, 5m rest"))).toBe("10:00 @ 50 % FTP / 5:00 rest");
  });

  test.each([
    ["10m 40-55%, 5m 45->75%", "10:00 @ 40-55 % (112-154 W) / 5:00 @ 45->75 % (126-210 W)"],
    ["10m 85-90% LTHR", "10:00 @ 85-90 % LTHR (143-151 bpm)"],
    ["10m 80% max HR", "10:00 @ 80 % max HR (150 bpm)"],
    ["400 meters 98-102% pace", "400 meters @ 98-102 % pace (4:15-4:05 /km)"],
    ["pace in mi: 1mi 100%", "1 mi @ 100 % pace (6:42 /mi)"],
    ["pace in yd: 100yd 100%", "100 yd @ 100 % pace (0:23 /100yd)"],
    ["10m RPE 4", "10:00 @ RPE 4"],
  ])("%s with known thresholds", (text, line) => {
    expect(describeStructure(parseStructure(text), { ...athlete, sport: "Bike" })).toBe(line);
  });

  test.each([
    ["4x(100 meters 100%, 20s rest)", "4x(100 meters @ 100 % pace (1:20 /100m) + 0:20 rest)"],
    ["4x(100yd 100%, 20s rest)", "4x(100 yd @ 100 % pace (1:13 /100yd) + 0:20 rest)"],
  ])("tells the stored swim %s in the unit of the pool, by the hundred", (text, line) => {
    const swim = { sport: "Swim", thresholdSpeed: 1.25 };
    expect(describeStructure(buildNative(parseStructure(text, { context: swim })), swim)).toBe(line);
  });

  test("of a stored structure is the same as of the simple form, ramps recognised", () => {
    const simple = parseStructure("10m 45->75%, 3x(5m 95-100%, 3m rest), 1km 50%");
    expect(describeStructure(buildNative(simple), { ...athlete, sport: "Bike" })).toBe(
      "10:00 @ 45->75 % (126-210 W) / 3x(5:00 @ 95-100 % (266-280 W) + 3:00 rest) / 1 km @ 50 % (140 W)",
    );
  });

  test("tells what a stored structure leaves open", () => {
    const legacy = {
      structure: [{ type: "step", steps: [{ targets: [{ minValue: 3 }] }, { intensityClass: "rest" }] }],
    };
    expect(describeStructure(legacy)).toBe("unknown length @ 3 / unknown length rest");
    expect(describeStructure({ structure: [] })).toBe("no steps");
  });

  test("is cut when it gets very long", () => {
    const long = parseStructure({ steps: new Array(200).fill({ duration_seconds: 60, intensity: 50 }) });
    expect(describeStructure(long).length).toBeLessThan(2100);
    expect(describeStructure(long)).toMatch(/ \.\.\.$/);
  });
});
