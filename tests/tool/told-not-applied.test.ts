import { expect, test } from "vitest";
import { updateWorkout } from "../../generated/endpoints/workouts.js";
import { findNotApplied } from "../../src/tool/compare-stored.js";
import { toldNotApplied } from "../../src/tool/told-not-applied.js";
import type { Fields } from "../../src/values/json.js";

const told = (sent: Fields, stored: Fields) =>
  toldNotApplied(findNotApplied(sent, stored), sent, stored, updateWorkout.record ?? {});

function structure(seconds: number, percent: number, name = "Active"): object {
  return {
    structure: [
      {
        type: "step",
        length: { value: 1, unit: "repetition" },
        steps: [
          {
            ...{ type: "step", name, length: { value: seconds, unit: "second" } },
            ...{ targets: [{ minValue: percent, maxValue: percent }], intensityClass: "active" },
          },
        ],
      },
    ],
    ...{ primaryLengthMetric: "duration", primaryIntensityMetric: "percentOfFtp" },
  };
}

test("what is stored otherwise is told in minutes, kilometres and names", async () => {
  const sent = {
    ...{ totalTimePlanned: 1.5, distancePlanned: 10_000, workoutTypeValueId: 2 },
    ...{ workoutDay: "2026-04-15T00:00:00", tssPlanned: 80, title: "Ride" },
  };
  const stored = {
    ...{ totalTimePlanned: 1, distancePlanned: null, workoutTypeValueId: 3 },
    ...{ workoutDay: "2026-04-14T00:00:00", tssPlanned: 70.5, title: "Ride" },
  };
  expect(await told(sent, stored)).toEqual([
    { field: "planned time", asked: "90 min", stored: "60 min" },
    { field: "planned distance", asked: "10 km", stored: "(none)" },
    { field: "sport", asked: "Bike", stored: "Run" },
    { field: "day", asked: "2026-04-15", stored: "2026-04-14" },
    { field: "planned TSS", asked: "80 TSS", stored: "70.5 TSS" },
  ]);
});

test("intervals are told as a whole, and once", async () => {
  const [one, ...rest] = await told(
    { structure: structure(600, 95) },
    { structure: JSON.stringify(structure(300, 90)) },
  );
  expect(one).toMatchObject({
    field: "intervals",
    asked: expect.stringMatching(/^10:00 .*95 %/),
    stored: expect.stringMatching(/^300s .*90 %/),
  });
  expect(rest).toEqual([]);
  expect(await told({ structure: structure(600, 95) }, { structure: null })).toEqual([
    { field: "intervals", asked: expect.stringMatching(/^10:00/), stored: "(none)" },
  ]);
});

test("a place within a list keeps its values", async () => {
  const stored = { workoutComments: [{ comment: "Hi" }] };
  expect(await told({ workoutComments: [{ comment: "Hello" }] }, stored)).toEqual([
    { field: "comments[0].comment", asked: "Hello", stored: "Hi" },
  ]);
});
