import { describe, expect, it } from "vitest";
import { numberIn } from "../../sandbox/json.js";
import { planWorkoutsOf } from "../../sandbox/seasons/coaching.js";
import { raceDay } from "../../sandbox/seasons/diary.js";
import { filesFor } from "../../sandbox/seasons/files.js";
import { seasonOf } from "../../sandbox/seasons/index.js";
import { libraryItemsOf } from "../../sandbox/seasons/library.js";
import { metricsOf } from "../../sandbox/seasons/metrics.js";
import { roster } from "../../sandbox/seasons/people.js";
import { seasonWorkouts } from "../../sandbox/seasons/workouts.js";
import type { Season } from "../../sandbox/store.js";
import type { JsonObject } from "../../src/values/json.js";

const TODAY = "2026-04-10";
const workouts = seasonWorkouts(roster.self, TODAY);

function allOf(season: Season): Record<string, JsonObject[]> {
  return Object.fromEntries(Object.entries(season).map(([collection, make]) => [collection, make()]));
}

function on(day: string): JsonObject[] {
  return workouts.filter(({ workoutDay }) => workoutDay === `${day}T00:00:00`);
}

describe("a season", () => {
  it("is the same every time", () => {
    const season = allOf(seasonOf(roster.self, TODAY));
    expect(season).toEqual(allOf(seasonOf(roster.self, TODAY)));
    expect(season).toMatchObject({
      workouts,
      files: filesFor(workouts),
      metrics: metricsOf(roster.self, TODAY),
      libraryItems: libraryItemsOf(roster.self),
      planWorkouts: planWorkoutsOf(roster.self),
    });
  });

  it("is not changed by what was done to the last one", () => {
    const first = seasonOf(roster.self, TODAY).workouts?.() ?? [];
    Object.assign(first[0] ?? {}, { title: "Changed" }).workoutComments = [];
    expect(() => Object.assign(first[1]?.workoutComments ?? {}, ["Changed"])).toThrow(TypeError);
    expect(seasonOf(roster.self, TODAY).workouts?.()).toEqual(workouts);
  });

  it("reaches 18 months back and 12 weeks ahead", () => {
    expect(workouts.at(0)).toMatchObject({ workoutDay: "2024-10-09T00:00:00" });
    expect(workouts.at(-1)).toMatchObject({ workoutDay: "2026-07-03T00:00:00" });
  });

  it("gives every workout its own number", () => {
    expect(new Set(workouts.map(({ workoutId }) => workoutId)).size).toBe(workouts.length);
  });

  it("has load, intensity and duration that agree", () => {
    for (const workout of workouts) {
      const hours = numberIn(workout, "totalTime");
      const intensity = numberIn(workout, "if");
      if (hours === undefined || intensity === undefined) continue;
      expect(numberIn(workout, "tssActual")).toBeCloseTo(hours * intensity ** 2 * 100, -1);
    }
  });

  it("tells the stories that newcomers try first", () => {
    expect(on("2026-04-09")).toMatchObject([{ title: "5x4 VO2max", totalTime: expect.any(Number) }]);
    expect(on("2026-04-10")).toMatchObject([{ title: "Mobility and core", totalTime: null }]);
    expect(on("2026-04-11")).toMatchObject([{ title: "4x4 VO2max", workoutTypeValueId: 2 }]);
    expect(on("2026-04-05")).toMatchObject([
      { totalTime: null },
      { totalTimePlanned: null, syncedTo: "Strava" },
    ]);
    expect(on("2026-03-03")).toMatchObject([{ workoutTypeValueId: 2, syncedTo: "Strava" }]);
    expect(on("2026-04-15")).toEqual([]);
  });

  it("puts the A race on the Sunday nine weeks ahead", () => {
    expect(raceDay(TODAY)).toBe("2026-06-14");
    expect(raceDay("2026-04-12")).toBe("2026-06-14");
    expect(on("2026-06-14")).toMatchObject([
      { workoutTypeValueId: 1 },
      { workoutTypeValueId: 2 },
      { workoutTypeValueId: 3 },
    ]);
  });
});

it("knows the athlete of the scenarios", () => {
  expect(roster.self).toMatchObject({
    ftp: 280,
    thresholdHr: 168,
    runSpeed: 4,
    timeZone: "Europe/Berlin",
  });
});
