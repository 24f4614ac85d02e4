import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { JsonObject } from "../../src/values/json.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";

let athlete: InProcess;
let coach: InProcess;
beforeAll(async () => {
  [athlete, coach] = await Promise.all([startInProcess(), startInProcess({ account: "coach" })]);
  await athlete.call("tp_get_profile");
});
afterAll(() => Promise.all([athlete.close(), coach.close()]));

/** The requests of one call that succeeds, by operation. */
async function requestsOf(tool: string, args: Record<string, unknown> = {}, of = athlete) {
  const { requests } = of.sandbox;
  const before = requests.length;
  const { isError, data } = await of.call(tool, args);
  expect(isError ? data : undefined).toBeUndefined();
  return requests.slice(before).map(({ operationId }) => operationId);
}

describe("a quarter of 91 days is one request, a day more is two", () => {
  const quarter = { start_date: "2025-07-01", end_date: "2025-09-29" };
  const longer = { ...quarter, start_date: "2025-06-30" };
  test.each([
    ["tp_get_workouts", ["listWorkouts", "listStrengthWorkouts"]],
    ["tp_get_training_summary", ["listWorkouts"]],
    ["tp_get_metrics", ["listMetrics"]],
    ["tp_get_nutrition", ["listNutrition"]],
    ["tp_list_notes", ["listNotes"]],
    ["tp_get_availability", ["listAvailability"]],
    ["tp_get_strength_workouts", ["listStrengthWorkouts"]],
  ])("%s", async (tool, operations) => {
    expect((await requestsOf(tool, quarter)).sort()).toEqual([...operations].sort());
    expect((await requestsOf(tool, longer)).sort()).toEqual([...operations, ...operations].sort());
  });
});

describe("what was read a moment ago", () => {
  const folder = { library_id: 13_011 };

  test("names the folder on every page, and serves one template of a folder after the other", async () => {
    const first = await requestsOf("tp_get_library_items", folder);
    expect(first.sort()).toEqual(["listLibraries", "listLibraryItems"]);
    expect(await requestsOf("tp_get_library_items", { ...folder, offset: 1 })).toEqual(["listLibraryItems"]);
    const [one, other] = athlete.sandbox.store
      .inspect("libraryItems")
      .filter(({ exerciseLibraryId }) => exerciseLibraryId === folder.library_id)
      .map(({ exerciseLibraryItemId }) => ({ ...folder, item_id: Number(exerciseLibraryItemId) }));
    expect(await requestsOf("tp_get_library_item", one)).toEqual(["listLibraryItems"]);
    expect(await requestsOf("tp_get_library_item", other)).toEqual([]);
  });

  test("is read again after a template was added, changed or deleted", async () => {
    const template = async (item_id: number) => {
      const { data } = await athlete.call("tp_get_library_item", { ...folder, item_id });
      return data.error ?? data.item;
    };
    await template(47_020);
    await athlete.call("tp_create_library_item", {
      ...folder,
      name: "Zebra",
      sport: "Bike",
      duration_hours: 1,
    });
    const made = athlete.sandbox.store.inspect("libraryItems").find(({ itemName }) => itemName === "Zebra");
    const item_id = Number(made?.exerciseLibraryItemId);
    expect(await template(item_id)).toMatchObject({ name: "Zebra" });
    await athlete.call("tp_update_library_item", { ...folder, item_id, name: "Okapi" });
    expect(await template(item_id)).toMatchObject({ name: "Okapi" });
    await athlete.call("tp_delete_library_item", { ...folder, item_id });
    expect(await template(item_id)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("workouts are found right after they were made, changed and deleted", async () => {
    const found = async (text: string) => (await athlete.call("tp_find_workouts", { text })).data.of;
    expect(await found("zebra")).toBe(0);
    const made = { date: "2026-04-20", sport: "Bike", title: "Zebra", duration_minutes: 60 };
    const { data } = await athlete.call("tp_create_workout", made);
    expect(await found("zebra")).toBe(1);
    const { workout_id } = data.workout as JsonObject;
    await athlete.call("tp_update_workout", { workout_id, title: "Okapi" });
    expect([await found("zebra"), await found("okapi")]).toEqual([0, 1]);
    await athlete.call("tp_delete_workout", { workout_id });
    expect(await found("okapi")).toBe(0);
  });
});

describe("a day put in order", () => {
  const legs = () =>
    athlete.sandbox.store
      .records("workouts", 4_100_101)
      .filter(({ workoutDay }) => String(workoutDay).startsWith("2026-06-14"))
      .map(({ workoutId }) => String(workoutId));

  test("writes what moves, each on what stands right before, and reads the day once", async () => {
    const [swim, bike, run] = legs();
    const requests = await requestsOf("tp_reorder_workouts", { workout_ids: [bike, swim, run] });
    const times = (operation: string) => requests.filter((one) => one === operation).length;
    expect([times("updateWorkout"), times("listWorkouts")]).toEqual([2, 1]);
    // One to know the day, and around each write one before, which is also the look that its guard wants, and one after.
    expect(times("getWorkout")).toBe(1 + 2 * 2);
    const again = await requestsOf("tp_reorder_workouts", { workout_ids: [bike, swim, run] });
    expect(again.sort()).toEqual(["getWorkout", "listWorkouts"]);
  });
});

describe("the roster", () => {
  const asked = async (tool: string, args: Record<string, unknown> = {}, of = coach) =>
    (await requestsOf(tool, args, of)).filter((operation) => operation === "getUser").length;

  test("that was listed is the one that names are looked up in", async () => {
    await asked("tp_list_athletes");
    expect(await asked("tp_get_weekly_summary", { athletes: ["all"] })).toBe(0);
  });

  test("that names were looked up in is the one that is listed", async () => {
    const fresh = await startInProcess({ account: "coach" });
    onTestFinished(() => fresh.close());
    expect(await asked("tp_get_fitness", { athlete: "Jonas", days: 7 }, fresh)).toBe(1);
    expect(await asked("tp_list_athletes", {}, fresh)).toBe(0);
    expect(await asked("tp_get_profile", { athlete: "Marta" }, fresh)).toBe(0);
  });

  test("is read once by a first call that lists it", async () => {
    const fresh = await startInProcess({ account: "coach" });
    onTestFinished(() => fresh.close());
    expect(await asked("tp_list_athletes", {}, fresh)).toBe(1);
  });

  test("is read once more, and only once, before it is said that nobody is called that", async () => {
    const { requests } = coach.sandbox;
    await asked("tp_list_athletes");
    for (const args of [{ athlete: "Zebulon" }, { athletes: ["Zebulon", "Yolanda", "Jonas"] }]) {
      const before = requests.length;
      const { data } = await coach.call("tp_get_fitness", { ...args, days: 7 });
      expect(JSON.stringify(data.error)).toContain('No athlete is called \\"Zebulon\\"');
      expect(requests.slice(before).map(({ operationId }) => operationId)).toEqual(["getUser"]);
    }
  });
});
