import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  karvonenZones,
  maxHeartRateZones,
  powerZones,
  runPaceZones,
  thresholdHeartRateZones,
} from "../../src/training/index.js";
import { fc } from "../kit/fast-check.js";
import { expectNear, vectors } from "./vectors.js";

const wholeZones = z.object({ zones: z.array(z.object({ min: z.number(), max: z.number() })) });
const paceZones = z.object({
  zones: z.array(
    z.object({
      min_mps: z.number(),
      max_mps: z.number().nullable(),
      slow_sec_per_km: z.number().nullable(),
      fast_sec_per_km: z.number().nullable(),
    }),
  ),
});

const systems = vectors(
  "zones",
  z.discriminatedUnion("system", [
    z.object({
      system: z.enum(["coggan_power_6", "coggan_power_7", "friel_power_6"]),
      threshold: z.number(),
    }),
    z.object({ system: z.enum(["coggan_hr_5", "friel_hr_bike_7", "friel_hr_run_7"]), threshold: z.number() }),
    z.object({ system: z.literal("max_hr_5"), threshold: z.number() }),
    z.object({ system: z.literal("karvonen_5"), rest_hr: z.number(), max_hr: z.number() }),
    z.object({ system: z.literal("friel_pace_run_7"), threshold_sec_per_km: z.number() }),
  ]),
  z.unknown(),
);

type System = (typeof systems)[number]["input"];

function zonesOf(input: Exclude<System, { system: "friel_pace_run_7" }>) {
  switch (input.system) {
    case "coggan_power_6":
    case "coggan_power_7":
    case "friel_power_6":
      return powerZones(input.system, input.threshold);
    case "coggan_hr_5":
    case "friel_hr_bike_7":
    case "friel_hr_run_7":
      return thresholdHeartRateZones(input.system, input.threshold);
    case "max_hr_5":
      return maxHeartRateZones(input.threshold);
    case "karvonen_5":
      return karvonenZones(input.rest_hr, input.max_hr);
  }
}

function expectPaceZones(threshold: number, expected: z.infer<typeof paceZones>): void {
  const zones = runPaceZones(threshold) ?? [];
  expect(zones).toHaveLength(expected.zones.length);
  for (const [index, wanted] of expected.zones.entries()) {
    expectNear(zones[index]?.minSpeed, wanted.min_mps);
    expectNear(zones[index]?.maxSpeed, wanted.max_mps);
    expect(zones[index]?.slowSecondsPerKm).toBe(wanted.slow_sec_per_km);
    expect(zones[index]?.fastSecondsPerKm).toBe(wanted.fast_sec_per_km);
  }
}

describe("zones", () => {
  test.each(systems)("$name", ({ input, expected }) => {
    if (input.system === "friel_pace_run_7") {
      expectPaceZones(input.threshold_sec_per_km, paceZones.parse(expected));
      return;
    }
    const bands = zonesOf(input)?.map(({ min, max }) => ({ min, max }));
    expect(bands).toEqual(wholeZones.parse(expected).zones);
  });

  test("of power carry TrainingPeaks' labels", () => {
    expect(powerZones("coggan_power_6", 250)?.map(({ label }) => label)).toEqual([
      "Recovery",
      "Endurance",
      "Tempo",
      "Threshold",
      "VO2 Max",
      "Anaerobic Capacity",
    ]);
  });

  test("leave no watt between them and none twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 600 }), (ftp) => {
        const zones = powerZones("coggan_power_7", ftp) ?? [];
        for (const [index, zone] of zones.entries()) {
          expect(zone.max).toBeGreaterThan(zone.min);
          if (index > 0) expect(zone.min).toBe((zones[index - 1]?.max ?? Number.NaN) + 1);
        }
      }),
    );
  });

  test.each([null, 0, -5, Number.NaN])("are unknown at a threshold of %s", (threshold) => {
    expect(powerZones("friel_power_6", threshold)).toBeNull();
    expect(thresholdHeartRateZones("coggan_hr_5", threshold)).toBeNull();
    expect(maxHeartRateZones(threshold)).toBeNull();
    expect(runPaceZones(threshold)).toBeNull();
  });

  test.each([
    [null, 190],
    [50, null],
    [190, 190],
  ])("by reserve are unknown with rest %s and maximum %s", (rest, max) => {
    expect(karvonenZones(rest, max)).toBeNull();
  });
});
