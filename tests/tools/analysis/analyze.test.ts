import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { desk, LENA, refusedUnsent, WORKOUT } from "../workouts/desk.js";

const athlete = desk();
const analyze = "tp_analyze_workout";
const workout_id = String(WORKOUT.intervals);
const windows = process.platform === "win32";
const ANALYSIS = ["summary", "charts", "laps"].map((part) => `POST /workout-analysis/v2/analyze/${part}`);

describe("a recorded session", () => {
  test("KB-91 asks the three v2 endpoints with the workout id alone", async () => {
    athlete.sent();
    const { isError } = await athlete.call(analyze, { workout_id });
    expect(isError).toBe(false);
    expect(athlete.sent()).toEqual(
      expect.arrayContaining([...ANALYSIS, `GET /fitness/v6/athletes/${LENA}/workouts/${workout_id}`]),
    );
    for (const operation of ["analyzeSummary", "analyzeCharts", "analyzeLaps"])
      expect(athlete.bodyOf(operation)).toEqual({ workoutId: WORKOUT.intervals });
  });

  test("KB-92 totals have readable names and keep their units", async () => {
    const { data } = await athlete.call(analyze, { workout_id });
    expect(data.totals).toMatchObject({
      NP: { value: 238, unit: "W" },
      "Elapsed time": { unit: "h:m:s" },
      Distance: { unit: "km" },
    });
    expect(data.totals).not.toHaveProperty("NormalizedPower");
    const start = Date.parse(`${data.start_timestamp}Z`);
    expect((Date.parse(`${data.stop_timestamp}Z`) - start) / 1000).toBe(data.totals["Elapsed time"].value);
  });

  test("planned and actual stand apart, each work step against its target", async () => {
    const { data } = await athlete.call(analyze, { workout_id });
    expect(data).toMatchObject({
      workout: { date: "2026-04-09", weekday: "Thu", sport: "Bike" },
      planned: { minutes: 60, if: 0.86 },
      actual: { minutes: expect.any(Number), tss: expect.any(Number) },
      work_steps: { matched_by: "laps", ftp_w: 280 },
    });
    expect(data.work_steps.steps).toHaveLength(5);
    expect(data.work_steps.steps[0]).toMatchObject({
      step: "Hard 1/5",
      planned: expect.stringContaining("@ 108-115 % FTP (302-322 W)"),
      percent_of_threshold: 110,
      verdict: "within",
    });
    expect(data.work_steps.fade).toEqual([
      {
        set: "5x Hard",
        first: expect.stringMatching(/ W$/),
        last: expect.stringMatching(/ W$/),
        change_percent: expect.any(Number),
      },
    ]);
    expect(data.work_steps.fade[0].change_percent).toBeLessThan(0);
  });

  test("time in zones adds up to the time recorded, and gaps are told", async () => {
    const { data } = await athlete.call(analyze, { workout_id });
    const [power] = data.data_channels;
    const minutes = power.zones.reduce((sum: number, zone: { minutes: number }) => sum + zone.minutes, 0);
    expect(minutes).toBeCloseTo(data.time_series_points / 60, 0);
    expect(data.gaps).toMatchObject({ count: 1, seconds: 45, longest_seconds: 45 });
  });

  test("T23: nothing is saved unless it was asked for", async () => {
    const { data } = await athlete.call(analyze, { workout_id });
    expect(data).not.toHaveProperty("data_file");
    expect(existsSync(join(athlete.folder, "tp-mcp", "analysis"))).toBe(false);
  });

  test("KB-93 every second is in a private file, and none in the answer", async () => {
    const { data, text } = await athlete.call(analyze, { workout_id, save: true });
    expect(text.length).toBeLessThan(10_000);
    expect(data).not.toHaveProperty("slice");
    expect(data.data_file).toBe(join(athlete.folder, "tp-mcp", "analysis", `workout_${workout_id}.json`));
    if (!windows) expect(statSync(data.data_file).mode & 0o777).toBe(0o600);
    const saved: { data: unknown[]; lapData: object[] } = JSON.parse(readFileSync(data.data_file, "utf8"));
    expect(saved.data).toHaveLength(data.time_series_points);
    expect(saved.lapData).toHaveLength(data.lap_count);
    expect(Object.keys(saved.lapData[0] ?? {}).length).toBeGreaterThan(Object.keys(data.lap_data[0]).length);
  });

  test("KB-93 a slice comes thinned out, for the channels and minutes wanted", async () => {
    const { data } = await athlete.call(analyze, {
      workout_id,
      channels: ["power", "Heart Rate"],
      from_minute: 10,
      to_minute: 14,
      points: 20,
    });
    expect(data.slice).toMatchObject({
      columns: ["seconds", "Power", "HeartRate"],
      from_minute: 10,
      to_minute: 14,
      every_seconds: 12,
    });
    expect(data.slice.rows).toHaveLength(20);
    expect(data.slice.rows[0]).toEqual([600, expect.any(Number), expect.any(Number)]);
  });
});

describe("a session without device data", () => {
  test("KB-91 has totals, and 404 for charts and laps is no error", async () => {
    Object.assign(athlete.stored(WORKOUT.mobility) ?? {}, {
      totalTime: 0.75,
      startTime: "2026-04-10T18:00:00",
    });
    const { data, isError } = await athlete.call(analyze, { workout_id: WORKOUT.mobility });
    expect(isError).toBe(false);
    expect(data).toMatchObject({
      message: "No device data: totals only.",
      time_series_points: 0,
      lap_data: [],
      totals: { Duration: { value: 2700 } },
    });
    expect(data).not.toHaveProperty("data_file");
  });

  test("a slice of it is left out, not refused", async () => {
    const { data } = await athlete.call(analyze, { workout_id: WORKOUT.mobility, channels: ["Power"] });
    expect(data.message).toContain("No device data");
    expect(data).not.toHaveProperty("slice");
  });
});

test("a plan that can't be read is named, and the rest stands", async () => {
  athlete.server.sandbox.faults.add({ kind: "status", status: 403, operationId: "getWorkout" });
  const { data } = await athlete.call(analyze, { workout_id });
  expect(data).toMatchObject({ failed_parts: [{ part: "plan", code: "FORBIDDEN" }], totals: { NP: {} } });
  expect(data).not.toHaveProperty("work_steps");
});

describe("failures", () => {
  test("KB-91 the summary is required: a workout not done yet is NOT_FOUND", async () => {
    const { data } = await athlete.call(analyze, { workout_id: WORKOUT.plannedRide });
    expect(data.error).toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining("may not have been done yet"),
    });
  });

  test("a refusal of the charts is an error, not a session without data", async () => {
    athlete.server.sandbox.faults.add({ kind: "status", status: 403, operationId: "analyzeCharts" });
    const { data } = await athlete.call(analyze, { workout_id });
    expect(data.error.code).toBe("FORBIDDEN");
  });

  test("an unknown channel is answered with those there are", async () => {
    const { data } = await athlete.call(analyze, { workout_id, channels: ["Watts"] });
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: 'channels: the recording has no "Watts".',
      channels: ["Power", "HeartRate", "Cadence", "Speed"],
    });
  });

  test.each([
    ["KB-105 no channel at all", { channels: [] }, "channels"],
    ["minutes without channels", { from_minute: 5 }, "channels is missing"],
    [
      "minutes that end before they begin",
      { channels: ["Power"], from_minute: 5, to_minute: 5 },
      "is not after",
    ],
    ["too many points", { channels: ["Power"], points: 5000 }, "points"],
  ])("%s: refused unsent", (_name, args, message) =>
    refusedUnsent(athlete, analyze, { workout_id, ...args }, message),
  );
});
