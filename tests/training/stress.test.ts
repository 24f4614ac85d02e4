import { describe, expect, test } from "vitest";
import { z } from "zod";
import { heartRateTss, powerStress, runStress, swimStress, trimp, tssAt } from "../../src/training/index.js";
import { round } from "../../src/values/number.js";
import { expectNear, vectors } from "./vectors.js";

const workouts = vectors(
  "completed_tss",
  z.discriminatedUnion("method", [
    z.object({ method: z.literal("power"), seconds: z.number(), np: z.number(), ftp: z.number() }),
    z.object({
      method: z.literal("run_pace"),
      seconds: z.number(),
      ngp_mps: z.number(),
      threshold_mps: z.number(),
    }),
    z.object({
      method: z.literal("swim"),
      seconds: z.number(),
      distance_m: z.number(),
      threshold_mps: z.number(),
    }),
    z.object({
      method: z.literal("hr_trimp"),
      sex: z.enum(["male", "female"]),
      seconds: z.number(),
      avg_hr: z.number(),
      rest_hr: z.number(),
      max_hr: z.number(),
      lthr: z.number(),
    }),
  ]),
  z.object({
    if_raw: z.number().nullish().default(null),
    if: z.number().nullish().default(null),
    trimp: z.number().nullish().default(null),
    tss_raw: z.number(),
    tss: z.number(),
  }),
);

type Workout = (typeof workouts)[number]["input"];

function stressOf(workout: Workout) {
  switch (workout.method) {
    case "power":
      return { ...powerStress(workout.seconds, workout.np, workout.ftp), trimp: null };
    case "run_pace":
      return { ...runStress(workout.seconds, workout.ngp_mps, workout.threshold_mps), trimp: null };
    case "swim":
      return { ...swimStress(workout.seconds, workout.distance_m, workout.threshold_mps), trimp: null };
    case "hr_trimp": {
      const { seconds, avg_hr, sex } = workout;
      const rates = { rest: workout.rest_hr, max: workout.max_hr, threshold: workout.lthr };
      return {
        intensityFactor: null,
        tss: heartRateTss(seconds, avg_hr, rates, sex),
        trimp: trimp(seconds, avg_hr, rates, sex),
      };
    }
  }
}

describe("TSS of a completed workout", () => {
  test.each(workouts)("$name", ({ input, expected }) => {
    const stress = stressOf(input);
    expectNear(stress.intensityFactor, expected.if_raw);
    expectNear(stress.tss, expected.tss_raw);
    expectNear(stress.trimp, expected.trimp);
    expect(round(stress.intensityFactor, 2)).toBe(expected.if);
    expect(round(stress.tss, 1)).toBe(expected.tss);
  });

  test("is unknown without a time", () => {
    expect(tssAt(null, 0.8)).toBeNull();
    expect(swimStress(null, 3000, 1)).toEqual({ intensityFactor: null, tss: null });
  });

  test("is unknown without a threshold, while TSS needs one", () => {
    expect(runStress(3000, 3.6, null)).toEqual({ intensityFactor: null, tss: null });
    expect(swimStress(3300, 3000, 0)).toEqual({ intensityFactor: null, tss: null });
  });
});

describe("TSS from heart rate", () => {
  const rates = { rest: 48, max: 188, threshold: 168 };

  test.each([
    { ...rates, rest: null },
    { ...rates, max: null },
    { ...rates, threshold: null },
    { ...rates, max: 48 },
    { ...rates, threshold: 48 },
  ])("is unknown with $rest / $max / $threshold", (missing) => {
    expect(heartRateTss(3600, 140, missing, "female")).toBeNull();
  });

  test("has no training impulse without a reserve", () => {
    expect(trimp(3600, 140, { rest: 48, max: 48 }, "female")).toBeNull();
  });

  test("counts a mean below the resting rate as rest", () => {
    expect(heartRateTss(3600, 40, rates, "male")).toBe(0);
  });
});
