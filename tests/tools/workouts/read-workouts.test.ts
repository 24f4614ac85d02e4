import { beforeEach, describe, expect, test } from "vitest";
import { desk, WORKOUT } from "./desk.js";

const { call, stored, server } = (() => {
  const table = desk();
  return { call: table.call, stored: table.stored, server: () => table.server };
})();

const day = (date: string) => ({ start_date: date, end_date: date });
const first = async (date: string) => (await call("tp_get_workouts", day(date))).data.workouts[0];

/** Changes a record of the sandbox for one test. */
function change(workoutId: number, fields: Record<string, string | number | boolean | null>): void {
  Object.assign(stored(workoutId) ?? {}, fields);
}

beforeEach(() => {
  change(WORKOUT.intervals, { workoutDay: "2026-04-09T00:00:00", workoutTypeValueId: 2, tssActual: 72.1 });
});

describe("tp_get_workouts", () => {
  test.each(["2026-04-09T00:00:00Z", "2026-04-09T00:00:00-05:00", "2026-04-09T00:00:00"])(
    "KB-16 %s is the 9th everywhere",
    async (workoutDay) => {
      change(WORKOUT.intervals, { workoutDay });
      expect(await first("2026-04-09")).toMatchObject({ date: "2026-04-09", weekday: "Thu" });
    },
  );

  test("KB-17 the sport comes from workoutTypeValueId; an unknown id has no name and keeps its number", async () => {
    change(WORKOUT.intervals, { workoutTypeValueId: 77 });
    const workout = await first("2026-04-09");
    expect(workout).not.toHaveProperty("sport");
    expect(workout.sport_id).toBe(77);
  });

  test.each([
    [7, "DayOff"],
    [8, "MtnBike"],
    [9, "Strength"],
    [12, "Rowing"],
    [13, "Walk"],
    [29, "Strength"],
    [100, "Other"],
  ])("KB-18 sport %d is %s", async (workoutTypeValueId, sport) => {
    change(WORKOUT.intervals, { workoutTypeValueId });
    expect((await first("2026-04-09")).sport).toBe(sport);
  });

  test("KB-22 planned and actual stay apart, and an actual TSS of 0 is shown as 0", async () => {
    change(WORKOUT.intervals, { tssActual: 0 });
    const { planned, actual } = await first("2026-04-09");
    expect(actual.tss).toBe(0);
    expect(planned.tss).toBeGreaterThan(0);
  });

  test("KB-25 the description says that strength-builder sessions are missing", async () => {
    const { tools } = await server().client.listTools();
    expect(tools.find(({ name }) => name === "tp_get_workouts")?.description).toMatch(/strength builder/i);
  });

  test("KB-27 minutes and kilometres carry their unit, from hours and metres", async () => {
    const record = stored(WORKOUT.intervals);
    const { actual } = await first("2026-04-09");
    expect(actual.minutes).toBeCloseTo(Number(record?.totalTime) * 60, 1);
    expect(actual.km).toBeCloseTo(Number(record?.distance) / 1000, 2);
  });

  test("a range over 91 days is split, in order and without doubles", async () => {
    const { data } = await call("tp_get_workouts", { start_date: "2025-10-01", end_date: "2026-04-10" });
    const lists = server().sandbox.requests.filter(
      ({ operationId, path }) => operationId === "listWorkouts" && path.includes("2025-10-01"),
    );
    expect(lists).toHaveLength(1);
    const ids = data.workouts.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const dates = data.workouts.map(({ date }: { date: string }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  test.each(["planned", "completed"] as const)("type %s leaves the others out", async (type) => {
    const { data } = await call("tp_get_workouts", {
      start_date: "2026-04-06",
      end_date: "2026-04-12",
      type,
    });
    expect(data.count).toBeGreaterThan(0);
    expect(data.workouts.every((workout: { type: string }) => workout.type === type)).toBe(true);
  });

  test.each([
    [
      { start_date: "2026-04-12", end_date: "2026-04-06" },
      "end_date 2026-04-06 is before start_date 2026-04-12",
    ],
    [{ start_date: "2010-01-01", end_date: "2026-04-06" }, "longer than five years"],
    [{ start_date: "2026-02-30", end_date: "2026-04-06" }, "start_date"],
    [{ start_date: "2026-04-06", end_date: "2026-04-12", type: "done" }, "type"],
  ])("%j is refused", async (args, message) => {
    const { data, isError } = await call("tp_get_workouts", args);
    expect(isError).toBe(true);
    expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(message) });
  });
});

describe("tp_get_workout", () => {
  test("KB-20 IF and normalised power come from `if` and `normalizedPowerActual`", async () => {
    const record = stored(WORKOUT.intervals);
    const { data } = await call("tp_get_workout", { workout_id: WORKOUT.intervals });
    expect(data.metrics.if_actual).toBeCloseTo(Number(record?.if), 2);
    expect(data.metrics.normalized_power_w).toBeCloseTo(Number(record?.normalizedPowerActual), 0);
  });

  test("KB-23 the structure and the TSS method are kept", async () => {
    const { data } = await call("tp_get_workout", {
      workout_id: WORKOUT.intervals,
      response_format: "detailed",
    });
    expect(data.intervals).toMatch(/5x\(/);
    expect(JSON.stringify(data.structured_workout)).toContain('"intensityClass":"active"');
    expect(data.metrics.tss_method).toBe("power");
  });

  test("KB-26 rpe and feeling are passed on raw, 0 included, and no direction is claimed", async () => {
    change(WORKOUT.intervals, { rpe: 0, feeling: 3 });
    const { data } = await call("tp_get_workout", { workout_id: WORKOUT.intervals });
    expect(data).toMatchObject({ rpe: 0, feeling: 3 });
    const { tools } = await server().client.listTools();
    const output = JSON.stringify(tools.find(({ name }) => name === "tp_get_workout")?.outputSchema);
    expect(output).toContain("which end is good is not documented");
  });

  test("a failing file list leaves the workout and is named", async () => {
    server().sandbox.faults.add({
      kind: "status",
      status: 403,
      operationId: "getWorkoutDetails",
      when: "before",
    });
    const { data, isError } = await call("tp_get_workout", { workout_id: WORKOUT.intervals });
    expect(isError).toBe(false);
    expect(data.failed_parts).toEqual([expect.objectContaining({ part: "files", code: "FORBIDDEN" })]);
  });

  test("KB-44 a structure stored as text is read as well, and one that can't be read harms nothing", async () => {
    const before = stored(WORKOUT.intervals)?.structure ?? null;
    change(WORKOUT.intervals, { structure: JSON.stringify(before) });
    expect((await call("tp_get_workout", { workout_id: WORKOUT.intervals })).data.intervals).toMatch(/5x\(/);
    change(WORKOUT.intervals, { structure: "{cut off" });
    const { data, isError } = await call("tp_get_workout", { workout_id: WORKOUT.intervals });
    expect(isError).toBe(false);
    expect(data).not.toHaveProperty("intervals");
    Object.assign(stored(WORKOUT.intervals) ?? {}, { structure: before });
  });

  test.each([
    [{ workout_id: "999" }, "NOT_FOUND"],
    [{ workout_id: "../etc" }, "VALIDATION_ERROR"],
    [{ workout_id: "-1" }, "VALIDATION_ERROR"],
    [{ workout_id: "1_0" }, "VALIDATION_ERROR"],
    [{}, "VALIDATION_ERROR"],
  ])("%j gives %s", async (args, code) => {
    expect((await call("tp_get_workout", args)).data.error).toMatchObject({ code });
  });
});

describe("tp_validate_structure", () => {
  test("needs no sign-in and sends nothing", async () => {
    const before = server().sandbox.requests.length;
    const { data } = await call("tp_validate_structure", {
      structure: "10m 50%, 3x(3m 110%, 3m 50%)",
      ftp_watts: 280,
    });
    expect(data).toMatchObject({ valid: true, total_duration_minutes: 28, total_steps: 7 });
    expect(data.intervals).toContain("(308 W)");
    expect(server().sandbox.requests.length).toBe(before);
  });

  test("KB-49 a range stays a range, in words and in the text form; an effort is one", async () => {
    const { data: inWords } = await call("tp_validate_structure", { structure: "10m tempo" });
    expect(inWords.intervals).toBe("10:00 @ 76-90 % FTP");
    const { data } = await call("tp_validate_structure", { structure: "10m 88-93%" });
    expect(data.intervals).toBe("10:00 @ 88-93 % FTP");
    expect(data.text_form).toContain("88-93%");
  });

  test("KB-49a invented keys and cut-off JSON are answered with the accepted form", async () => {
    const invented = await call("tp_validate_structure", {
      structure: { primaryIntensityMetric: "percentOfFtp", steps: [{ repeat: 4, rest: 60 }] },
    });
    expect(invented.data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("steps[0].repeat"),
      next_step: expect.stringMatching(/Send for example structure: \{/),
    });
    const cut = await call("tp_validate_structure", { structure: '{"steps":[{"duration_seconds":600,' });
    expect(`${cut.data.error.message} ${cut.data.error.next_step}`).toMatch(/cut off.*duration_seconds/);
  });

  test.each([
    [{ structure: {} }, /steps/],
    [{ structure: "10 parsecs" }, /structure/],
    [{ structure: "10m 50%", threshold_pace: "4:75/km" }, /threshold_pace/],
    [{}, /structure/],
  ])("%j is refused", async (args, message) => {
    expect((await call("tp_validate_structure", args)).data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringMatching(message),
    });
  });
});
