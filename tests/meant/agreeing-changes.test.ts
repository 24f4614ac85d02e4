import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildNative, parseStructure } from "../../src/structure/index.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { LENA } from "../tools/fresh-account.js";

/** A change never contradicts itself: each rule of it, for workouts and for templates of a library. */

const INTERVALS = "10min 50%, 4x(8min 95%, 2min 50%), 10min 50%";
const OTHERS = "10min 50%, 20min 70%";
const RECORDED_RIDE = 3_601_012_173;
const LIBRARY = "13011";

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Answer = any;

let at: InProcess;
let day = Date.UTC(2026, 10, 1);
beforeAll(async () => {
  at = await startInProcess();
});
beforeEach(() => {
  day += 86_400_000;
});
afterAll(async () => {
  expect(at.sandbox.violations).toEqual([]);
  await at.close();
});

const today = () => new Date(day).toISOString().slice(0, 10);
const said = async (tool: string, args: Record<string, unknown>): Promise<Answer> =>
  (await at.call(tool, args)).data;
const writes = () => at.sandbox.requests.filter(({ method }) => method !== "GET").length;
const native = (text: string) => buildNative(parseStructure(text));

interface Kind {
  /** Makes one with intervals, and gives the arguments that name it. */
  make(structure?: string): Promise<Record<string, unknown>>;
  change: string;
  time: (minutes: number) => Record<string, unknown>;
  /** The planned values of an answer. */
  planned: (answer: Answer) => Record<string, unknown>;
}

const KINDS: Record<string, Kind> = {
  workout: {
    async make(structure = INTERVALS) {
      const { workout } = await said("tp_create_workout", {
        date: today(),
        sport: "Bike",
        title: `Ride ${today()}`,
        structure,
      });
      return { workout_id: workout.workout_id };
    },
    change: "tp_update_workout",
    time: (minutes) => ({ duration_minutes: minutes }),
    planned: ({ workout }) => workout.planned,
  },
  "library item": {
    async make(structure = INTERVALS) {
      const args = { library_id: LIBRARY, name: `Ride ${today()}`, sport: "Bike", structure };
      return { library_id: LIBRARY, item_id: (await said("tp_create_library_item", args)).item.id };
    },
    change: "tp_update_library_item",
    time: (minutes) => ({ duration_hours: minutes / 60 }),
    planned: ({ item }) => item,
  },
};

describe.each(Object.entries(KINDS))("%s", (_, { make, change, time, planned }) => {
  test("a duration alone on a session with intervals: refused, with intervals printed to edit", async () => {
    const which = await make();
    const before = writes();
    const { error } = await said(change, { ...which, ...time(45) });
    expect(error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("they last 60 min, not 45"),
      next_step: expect.stringContaining("intervals_now"),
    });
    expect(error.intervals_now).toContain("4x(8:00 @ 95 %");
    expect(writes()).toBe(before);
    const edited = await said(change, { ...which, structure: error.intervals_now.replace("4x", "3x") });
    expect(planned(edited)).toMatchObject({ minutes: 50 });
  });

  test("unless it equals what the intervals give", async () => {
    expect(await said(change, { ...(await make()), ...time(60) })).toMatchObject({ confirmed: true });
  });

  test("a distance alone: refused where the intervals say another", async () => {
    const which = await make("10min 50%, 20km 70%, 10km 60%");
    const { error } = await said(change, { ...which, distance_km: 12 });
    expect(error?.message).toContain("they are 30 km long, not 12");
  });

  test("structured_workout with the same steps as stored: planned time, TSS and IF untouched", async () => {
    const which = await make();
    const first = await said(change, { ...which, description: "first" });
    const again = await said(change, {
      ...which,
      structured_workout: native(INTERVALS),
      description: "second",
    });
    expect(again.confirmed).toBe(true);
    const values = ({ minutes, tss, if: factor }: Record<string, unknown>) => [minutes, tss, factor];
    expect(values(planned(again))).toEqual(values(planned(first)));
    expect(again.notes).toBeUndefined();
  });

  test("steps changed: derived anew, and notes say each value before and after", async () => {
    const answer = await said(change, { ...(await make()), structured_workout: native(OTHERS) });
    expect(planned(answer)).toMatchObject({ minutes: 30 });
    expect(answer.notes[0]).toMatch(
      /^Planned before -> now: 60 -> 30 min, \d[\d.]* -> \d[\d.]* TSS, 0\.\d+ -> 0\.\d+ IF\.$/,
    );
  });

  test("distances before and after", async () => {
    const answer = await said(change, { ...(await make("20km 70%")), structure: "25km 70%" });
    expect(answer.notes[0]).toContain("20 -> 25 km");
  });
});

test("a TSS alone on a workout with intervals: refused, unless it equals what they give", async () => {
  const which = await KINDS.workout?.make();
  expect((await said("tp_update_workout", { ...which, tss_planned: 20 })).error.message).toContain("not 20");
  const { workout } = await said("tp_update_workout", { ...which, coach_comment: "x" });
  const same = await said("tp_update_workout", { ...which, tss_planned: workout.planned.tss });
  expect(same.confirmed).toBe(true);
});

test("library items: an explicit TSS on an item with intervals is kept and noted", async () => {
  const which = await KINDS["library item"]?.make();
  const answer = await said("tp_update_library_item", { ...which, tss: 99 });
  expect(answer).toMatchObject({ confirmed: true, item: { tss: 99 } });
  expect(answer.notes.join()).toContain("The given TSS is kept, though the intervals come to another");
});

describe("a recording", () => {
  test.each([
    ["is not moved to a future day", { date: "2026-11-20", move_recording: true }, "no place in the future"],
    ["is not moved at all unless move_recording: true", { date: "2026-04-01" }, "would move the recording"],
  ])("%s", async (_, change, told) => {
    const before = writes();
    const { error } = await said("tp_update_workout", { workout_id: RECORDED_RIDE, ...change });
    expect(error).toMatchObject({ code: "CONFLICT", message: expect.stringContaining(told) });
    expect(error.next_step).toContain("tp_copy_workout");
    expect(writes()).toBe(before);
  });

  test("without a plan, copied: plans its recorded duration and distance and says so", async () => {
    const stored = at.sandbox.store.find("workouts", LENA, "workoutId", RECORDED_RIDE);
    const args = { workout_id: RECORDED_RIDE, target_date: today() };
    const { workout, notes } = await said("tp_copy_workout", args);
    expect(notes).toEqual(["It had no plan: the recorded time and distance are planned."]);
    const copy = at.sandbox.store.find("workouts", LENA, "workoutId", Number(workout.workout_id));
    expect([copy?.totalTimePlanned, copy?.distancePlanned]).toEqual([stored?.totalTime, stored?.distance]);
  });
});

test.each(["DayOff", "rest day"])("%s needs no duration", async (sport) => {
  const answer = await said("tp_create_workout", { date: today(), sport, title: `Rest ${today()}` });
  expect(answer).toMatchObject({ confirmed: true, workout: { sport: "DayOff" } });
  expect(answer.workout.planned).toBeUndefined();
});

describe("move, copy, schedule and create answer with same_day and with availability that speaks against it", () => {
  const placed: [name: string, place: (which: { workout_id: string }, date: string) => Promise<Answer>][] = [
    [
      "create",
      (_, date) =>
        said("tp_create_workout", { date, sport: "Bike", title: `New ${date}`, duration_minutes: 30 }),
    ],
    ["move", ({ workout_id }, date) => said("tp_update_workout", { workout_id, date })],
    ["copy", ({ workout_id }, date) => said("tp_copy_workout", { workout_id, target_date: date })],
    [
      "schedule",
      (_, date) => said("tp_schedule_library_workout", { library_id: 13_011, item_id: 47_020, date }),
    ],
  ];

  test.each(placed)("%s", async (_, place) => {
    const { workout } = await said("tp_create_workout", {
      date: "2026-12-24",
      sport: "Bike",
      title: `Placed ${today()}`,
      duration_minutes: 45,
    });
    const away = { start_date: today(), end_date: today(), sport_types: ["Run"], reason: "Work" };
    await said("tp_create_availability", away);
    const there = { date: today(), sport: "Swim", title: "Swim", duration_minutes: 20 };
    await said("tp_create_workout", there);
    const answer = await place({ workout_id: workout.workout_id }, today());
    expect(answer).toMatchObject({
      confirmed: true,
      same_day: [{ title: "Swim" }],
      unavailable: [{ type: "limited", sports_possible: ["Run"], reason: "Work" }],
    });
  });

  test("nothing speaks against a free day, nor against a day off", async () => {
    const free = { date: today(), sport: "Bike", title: "Free", duration_minutes: 30 };
    expect(await said("tp_create_workout", free)).toMatchObject({ same_day: [], unavailable: [] });
    await said("tp_create_availability", { start_date: today(), end_date: today(), reason: "Travel" });
    const off = { date: today(), sport: "DayOff", title: "Off" };
    expect(await said("tp_create_workout", off)).toMatchObject({ unavailable: [] });
  });
});

describe("thresholds without a sport", () => {
  test("FTP is the bike's set, and the notes name the other power sets with their values", async () => {
    const answer = await said("tp_update_ftp", { ftp: 290 });
    expect(answer).toMatchObject({ confirmed: true, workout_type: "bike", ftp_watts: 290 });
    expect(answer.notes.join()).toMatch(/general \d+ W/);
  });

  test.each([{ threshold_hr: 170 }, { max_hr: 190 }, { resting_hr: 44 }])(
    "%j asks with the sets listed, never only general",
    async (change) => {
      const before = writes();
      const { error } = await said("tp_update_hr_zones", change);
      expect(error.message).toMatch(/general \d+ bpm, bike \d+ bpm, run \d+ bpm/);
      expect(writes()).toBe(before);
    },
  );
});
