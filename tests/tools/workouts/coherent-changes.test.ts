import { describe, expect, test } from "vitest";
import { desk, WORKOUT } from "./desk.js";

const table = desk();
const { call, stored, sent } = table;

/** An hour on the bike whose intervals say so. */
async function session(date: string): Promise<string> {
  const structure = "10m 50%, 4x(8m 95%, 2m 50%), 10m 50%";
  const { data } = await call("tp_create_workout", {
    date,
    sport: "Bike",
    title: `Intervals ${date}`,
    structure,
  });
  expect(data).toMatchObject({ confirmed: true, workout: { planned: { minutes: 60 } } });
  return data.workout.workout_id;
}

describe("a number alone never contradicts the intervals", () => {
  test.each([{ duration_minutes: 45 }, { tss_planned: 20 }])(
    "%j is refused, with the intervals to change",
    async (change) => {
      const workout_id = await session("2026-11-02");
      sent();
      const { data } = await call("tp_update_workout", { workout_id, ...change });
      expect(data.error).toMatchObject({
        code: "VALIDATION_ERROR",
        message: expect.stringContaining("has intervals"),
      });
      expect(data.error.next_step).toMatch(
        /structure, from what intervals_now says; or .*clear_structure: true/,
      );
      expect(data.error.intervals_now).toMatch(/\S/);
      expect(sent().filter((line) => !line.startsWith("GET"))).toEqual([]);
      await call("tp_delete_workout", { workout_id });
    },
  );

  test("the number that the intervals give is no contradiction, and a session without intervals takes any", async () => {
    const workout_id = await session("2026-11-03");
    expect((await call("tp_update_workout", { workout_id, duration_minutes: 60 })).data.confirmed).toBe(true);
    const bare = await call("tp_update_workout", { workout_id, duration_minutes: 45, clear_structure: true });
    expect(bare.data).toMatchObject({ confirmed: true, workout: { planned: { minutes: 45 } } });
    expect(bare.data.notes[0]).toMatch(/^Planned before -> now: 60 -> 45 min/);
    expect((await call("tp_update_workout", { workout_id, duration_minutes: 50 })).data.confirmed).toBe(true);
  });
});

describe("a new structure", () => {
  test("with the steps that are stored leaves the planned values as they are", async () => {
    const workout_id = await session("2026-11-04");
    const workout = stored(Number(workout_id));
    Object.assign(workout ?? {}, { tssPlanned: 77, ifPlanned: 0.88 });
    const structured_workout = workout?.structure;
    const { data } = await call("tp_update_workout", { workout_id, structured_workout, title: "Renamed" });
    expect(data).toMatchObject({
      confirmed: true,
      workout: { title: "Renamed", planned: { tss: 77, if: 0.88 } },
    });
    expect(data.notes).toBeUndefined();
  });

  test("with other steps gives time, TSS and IF anew, and each before and after", async () => {
    const workout_id = await session("2026-11-05");
    const { data } = await call("tp_update_workout", { workout_id, structure: "10m 50%, 20m 70%" });
    expect(data.workout.planned.minutes).toBe(30);
    expect(data.notes[0]).toMatch(/^Planned before -> now: 60 -> 30 min, .* TSS, .* IF\.$/);
  });
});

describe("a recording stays on its day", () => {
  test.each([
    ["2026-11-20", {}, "no place in the future"],
    ["2026-11-20", { move_recording: true }, "no place in the future"],
    ["2026-04-01", {}, "would move the recording"],
  ])("to %s with %j is refused, with the call that plans it again", async (date, more, told) => {
    const { data } = await call("tp_update_workout", { workout_id: WORKOUT.recordedRide, date, ...more });
    expect(data.error).toMatchObject({ code: "CONFLICT", message: expect.stringContaining(told) });
    expect(data.error.next_step).toContain(
      `tp_copy_workout {"workout_id":"${WORKOUT.recordedRide}","target_date":"${date}"}`,
    );
  });

  test("is moved back where that is said", async () => {
    const change = { workout_id: WORKOUT.recordedRide, date: "2026-04-03", move_recording: true };
    expect((await call("tp_update_workout", change)).data).toMatchObject({
      confirmed: true,
      same_day: expect.any(Array),
    });
  });
});

test("a day off needs no duration, and says what else is planned", async () => {
  const day = { date: "2026-11-09", sport: "rest day", title: "Rest" };
  const { data } = await call("tp_create_workout", day);
  expect(data).toMatchObject({
    confirmed: true,
    workout: { sport: "DayOff" },
    notes: ['sport: "rest day" is taken as DayOff.'],
  });
  expect(data.workout.planned).toBeUndefined();
});

test.each([
  [{ start_time: "06:00" }, "The planned start stands in date"],
  [{ tss: 50 }, "tss_planned is the planned TSS"],
  [{ if_planned: 0.8 }, "IF follows from the intervals"],
  [{ kj_planned: 800 }, "works out kJ by itself"],
])("%j gets the sentence that helps", async (wrong, told) => {
  const { data } = await call("tp_create_workout", {
    date: "2026-11-10",
    sport: "Bike",
    title: "x",
    duration_minutes: 60,
    ...wrong,
  });
  expect(data.error.message).toContain(told);
});
