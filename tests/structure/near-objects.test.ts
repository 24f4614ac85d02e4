import { describe, expect, test } from "vitest";
import { contextOf, outcomeOf } from "./corpus.js";

/** Objects that are nearly the object form: refused, and written out as the text that is meant. */
const ROWS: [sport: string, given: unknown, corrected: string][] = [
  ["Bike", [{ duration_seconds: 600, intensity: 55 }], "10min 55%"],
  ["Bike", { steps: [{ duration_seconds: 600, intensity: "55-65%" }] }, "10min 55-65%"],
  ["Bike", { steps: [{ duration_seconds: 600, target: "Z2" }] }, "10min 56.1-75.7%"],
  ["Bike", { steps: [{ duration_seconds: 480, zone: 4 }] }, "8min 91.1-105.7%"],
  ["Bike", { steps: [{ duration_seconds: 480, intensity: "easy" }] }, "8min 50-65%"],
  ["Bike", { steps: [{ duration_min: 10, intensity_percent: 55 }] }, "10min 55%"],
  ["Bike", { steps: [{ duration: "10min", power: 150 }] }, "10min 53.6%"],
  ["Bike", { steps: [{ durationSeconds: 600, intensityMin: 50, intensityMax: 60 }] }, "10min 50-60%"],
  ["Bike", { steps: [{ duration_seconds: 600, hr_min: 130, hr_max: 140 }] }, "LTHR: 10min 77.4-83.3%"],
  ["Bike", { steps: [{ duration_seconds: 600, heart_rate: 130 }] }, "LTHR: 10min 77.4%"],
  ["Run", { steps: [{ duration_seconds: 600, watts: 250 }] }, "FTP: 10min 80.1%"],
  ["Run", { steps: [{ distance: 1000, pace: "4:10/km" }] }, "1000 meters 100%"],
  [
    "Run",
    { steps: [{ distance: 1000, pace_min: "4:10/km", pace_max: "4:00/km" }] },
    "1000 meters 100-104.2%",
  ],
  ["Run", { steps: [{ distance: "1km", intensity: 100 }] }, "1km 100%"],
  ["Run", { steps: [{ distance: 1, distance_unit: "miles", intensity: 100 }] }, "1mi 100%"],
  ["Run", { steps: [{ duration_seconds: 600, rpe: 7 }] }, "RPE: 10min RPE 7"],
  ["Bike", { steps: [{ type: "warmup", duration_seconds: 600, intensity: 55 }] }, "10min 55% warmup"],
  [
    "Bike",
    { steps: [{ type: "repeat", reps: 4, steps: [{ duration_seconds: 480, intensity: 95 }] }] },
    "4x(8min 95%)",
  ],
  ["Bike", { steps: [{ duration_seconds: 480, intensity: 95, rpm: 90 }] }, "8min 95% 90rpm"],
  ["Bike", { primaryIntensityMetric: "ftp", steps: [{ duration_seconds: 480, intensity: 95 }] }, "8min 95%"],
  [
    "Bike",
    { primaryIntensityMetric: "watts", steps: [{ duration_seconds: 480, intensity: 250 }] },
    "8min 89.3%",
  ],
  ["Bike", { steps: ["10min 50%", "20min 90%"] }, "10min 50%, 20min 90%"],
  ["Bike", { text: "10min 50%, 20min 90%" }, "10min 50%, 20min 90%"],
  ["Bike", '{"steps":[{"duration_seconds":480,"zone":"Z4"}]}', "8min 91.1-105.7%"],
];

describe("nearly the object form", () => {
  test.each(ROWS)("%s %j is %s", (sport, given, corrected) => {
    const { native, error } = outcomeOf(given, contextOf(sport));
    expect(native).toBeUndefined();
    expect(error?.remedy).toEqual({ corrected });
    expect(outcomeOf(corrected, contextOf(sport)).native).toBeDefined();
  });

  test.each([
    ["a field that nobody knows", { steps: [{ duration_seconds: 600, intensity: "55%", elevation: 3 }] }],
    ["a length without a unit", { steps: [{ duration: 480, intensity: "95%" }] }],
    ["a send-off", { steps: [{ distance: 100, send_off: 115, intensity: 100 }] }],
    ["a target that is a word of nobody", { steps: [{ duration_seconds: 600, intensity: "brisk" }] }],
  ])("nothing is made up of %s", (_, given) => {
    expect(outcomeOf(given, contextOf("Bike")).error?.remedy).toHaveProperty("example");
  });
});
