import { describe, expect, test } from "vitest";
import { desk, LENA, WORKOUT } from "./desk.js";

const table = desk();
const { call, stored } = table;

/** Wednesday to Friday with running only, and a day without anything. */
async function away(): Promise<void> {
  const days = { start_date: "2026-11-20", end_date: "2026-11-22" };
  await call("tp_create_availability", { ...days, sport_types: ["Run"], reason: "Work" });
  await call("tp_create_availability", {
    start_date: "2026-11-24",
    end_date: "2026-11-24",
    reason: "Vacation",
  });
}

describe("a copy names what else is on the day and what speaks against it", () => {
  test("a ride on a day with running only", async () => {
    await away();
    const first = await call("tp_copy_workout", {
      workout_id: WORKOUT.plannedRide,
      target_date: "2026-11-21",
    });
    expect(first.data).toMatchObject({
      confirmed: true,
      same_day: [],
      unavailable: [{ type: "limited", sports_possible: ["Run"], reason: "Work" }],
    });
    const second = await call("tp_copy_workout", { workout_id: WORKOUT.mobility, target_date: "2026-11-21" });
    expect(second.data.same_day).toEqual([expect.objectContaining({ id: first.data.workout.workout_id })]);
  });

  test("a template on a day without training, and on a free one", async () => {
    const template = { library_id: 13_011, item_id: 47_020 };
    const { data } = await call("tp_schedule_library_workout", { ...template, date: "2026-11-24" });
    expect(data.unavailable).toEqual([expect.objectContaining({ type: "unavailable", reason: "Vacation" })]);
    const free = await call("tp_schedule_library_workout", { ...template, date: "2026-11-26" });
    expect(free.data).toMatchObject({ confirmed: true, same_day: [], unavailable: [] });
  });
});

test("a recording without a plan is planned as long and as far as it was, and that is said", async () => {
  const recording = stored(WORKOUT.recordedRide);
  const { data } = await call("tp_copy_workout", {
    workout_id: WORKOUT.recordedRide,
    target_date: "2026-11-27",
  });
  expect(data.notes).toEqual(["It had no plan: the recorded time and distance are planned."]);
  expect(stored(Number(data.workout.workout_id))).toMatchObject({
    athleteId: LENA,
    totalTimePlanned: recording?.totalTime,
    distancePlanned: recording?.distance,
    totalTime: null,
  });
});

describe("missed sessions", () => {
  test("a planned ride beside an unpaired recording is no missed one; the call that pairs them is given", async () => {
    const { data } = await call("tp_get_weekly_summary", { week_of: "2026-04-05" });
    const [pair] = data.maybe_done_as;
    expect(pair).toMatchObject({
      planned: { workout_id: String(WORKOUT.plannedRide) },
      recording: { workout_id: String(WORKOUT.recordedRide) },
    });
    expect(data.missed.map(({ id }: { id: string }) => id)).not.toContain(String(WORKOUT.plannedRide));
    const [, tool = "", args = ""] = /^(\w+) (.*)$/.exec(pair.call) ?? [];
    expect((await call(tool, JSON.parse(args))).data).toMatchObject({ confirmed: true });
  });
});
