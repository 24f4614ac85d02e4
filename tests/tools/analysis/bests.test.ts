import { describe, expect, test } from "vitest";
import { desk, LENA, refusedUnsent, WORKOUT } from "../workouts/desk.js";

const athlete = desk();

const POWER = ["power5sec", "power1min", "power5min", "power10min", "power20min", "power60min", "power90min"];
const HEART_RATE = ["hR5sec", "hR1min", "hR5min", "hR10min", "hR20min", "hR60min", "hR90min"];
const SPEED = [
  "speed400Meter",
  "speed800Meter",
  "speed1K",
  "speed1Mi",
  "speed5K",
  "speed5Mi",
  "speed10K",
  "speed10Mi",
  "speedHalfMarathon",
  "speedMarathon",
  "speed50K",
];
const ALL = [
  ...[...POWER, ...HEART_RATE].map((type) => ["Bike", type] as const),
  ...[...HEART_RATE, ...SPEED].map((type) => ["Run", type] as const),
];

function lastQuery() {
  return athlete.server.sandbox.requests.findLast(({ operationId }) => operationId === "listPersonalRecords")
    ?.query;
}

describe("tp_get_peaks", () => {
  test("all 32 types of the two sports are asked for as they are called", async () => {
    expect(ALL).toHaveLength(32);
    for (const [sport, pr_type] of ALL) {
      const { isError, data } = await athlete.call("tp_get_peaks", { sport, pr_type, days: 600 });
      expect(isError, `${sport} ${pr_type}`).toBe(false);
      expect(data).toMatchObject({
        sport,
        pr_type,
        unit: pr_type.startsWith("p") ? "W" : pr_type.startsWith("h") ? "bpm" : "m/s",
      });
      expect(lastQuery()).toMatchObject({ prType: pr_type });
    }
  });

  test("KB-94 looks back ten years unless told otherwise, and states the window", async () => {
    const { data } = await athlete.call("tp_get_peaks", { sport: "Bike", pr_type: "power20min" });
    expect(data).toMatchObject({ days: 3650, date_range: { start: "2016-04-12", end: "2026-04-10" } });
    expect(lastQuery()).toEqual({
      prType: "power20min",
      startDate: "2016-04-12T00:00:00",
      endDate: "2026-04-10T00:00:00",
    });
    expect(data.records[0]).toMatchObject({
      rank: 1,
      value: expect.any(Number),
      date: expect.any(String),
      weekday: expect.any(String),
    });
  });

  test("the same season of two years can be compared", async () => {
    const season = (year: number) => ({
      sport: "Bike",
      pr_type: "power20min",
      start_date: `${year}-01-01`,
      end_date: `${year}-04-10`,
    });
    const [now, then] = [
      await athlete.call("tp_get_peaks", season(2026)),
      await athlete.call("tp_get_peaks", season(2025)),
    ];
    expect(now.data.records[0].date.slice(0, 4)).toBe("2026");
    expect(then.data.records[0].date.slice(0, 4)).toBe("2025");
  });

  test("says so when there is none", async () => {
    const { data } = await athlete.call("tp_get_peaks", { sport: "Run", pr_type: "speed50K", days: 7 });
    expect(data).toMatchObject({
      records: [],
      count: 0,
      message: "No speed50K from 2026-04-03 to 2026-04-10.",
    });
  });

  test.each([
    ["a power type for running", { sport: "Run", pr_type: "power20min" }, "not kept for Run"],
    ["a distance for riding", { sport: "Bike", pr_type: "speed5K" }, "not kept for Bike"],
    ["an unknown type", { sport: "Bike", pr_type: "power30min" }, "pr_type"],
    ["another sport", { sport: "Swim", pr_type: "speed400Meter" }, "sport"],
    ["no days", { sport: "Bike", pr_type: "power20min", days: 0 }, "days"],
    [
      "days and dates",
      { sport: "Bike", pr_type: "power20min", days: 5, start_date: "2026-01-01", end_date: "2026-02-01" },
      "exclude each other",
    ],
    [
      "dates the wrong way round",
      { sport: "Bike", pr_type: "power20min", start_date: "2026-02-01", end_date: "2026-01-01" },
      "is before start_date",
    ],
  ])("%s: refused unsent", (_name, args, message) => refusedUnsent(athlete, "tp_get_peaks", args, message));
});

describe("tp_get_workout_prs", () => {
  test("lists the places by power, heart rate and speed, with the period", async () => {
    const [best] = (
      await athlete.call("tp_get_peaks", {
        sport: "Bike",
        pr_type: "power5sec",
        start_date: "2026-01-01",
        end_date: "2026-04-10",
      })
    ).data.records;
    athlete.sent();
    const { data } = await athlete.call("tp_get_workout_prs", { workout_id: best.workout_id });
    expect(data.power_records).toContainEqual({
      type: "power5sec",
      value: best.value,
      unit: "W",
      rank: 1,
      timeframe: "2026",
    });
    expect(data.personal_record_count).toBe(data.power_records.length + data.heart_rate_records.length);
    expect(data.speed_records).toEqual([]);
    expect(athlete.sent()).toEqual([`GET /personalrecord/v2/athletes/${LENA}/workouts/${best.workout_id}`]);
    expect(athlete.server.sandbox.requests.at(-1)?.query).toEqual({ displayPeaksForBasic: "true" });
  });

  test("says so when there is none", async () => {
    const { data } = await athlete.call("tp_get_workout_prs", { workout_id: WORKOUT.mobility });
    expect(data).toMatchObject({
      personal_record_count: 0,
      power_records: [],
      message: "This workout is among no bests.",
    });
  });

  test("an unknown workout is NOT_FOUND; an id that is none is refused unsent", async () => {
    expect((await athlete.call("tp_get_workout_prs", { workout_id: 1 })).data.error.code).toBe("NOT_FOUND");
    await refusedUnsent(athlete, "tp_get_workout_prs", { workout_id: "abc" }, "workout_id");
  });
});
