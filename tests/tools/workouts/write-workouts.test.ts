import { describe, expect, test } from "vitest";
import { desk, LENA, WORKOUT } from "./desk.js";

const table = desk();
const call: typeof table.call = (...args) => table.call(...args);

/** Creates a workout and gives what was sent and what the sandbox holds. */
async function create(fields: Record<string, unknown>) {
  const { data, isError } = await call("tp_create_workout", {
    date: "2026-05-05",
    sport: "Bike",
    title: "Test ride",
    duration_minutes: 60,
    allow_duplicate: true,
    ...fields,
  });
  return {
    data,
    isError,
    sent: table.bodyOf("createWorkout"),
    stored: table.stored(Number(data.workout?.workout_id)),
  };
}

describe("tp_create_workout", () => {
  test("KB-30 kilometres are sent as metres", async () => {
    const { data, stored } = await create({ distance_km: 40.5 });
    expect(stored).toMatchObject({ distancePlanned: 40_500 });
    expect(data).toMatchObject({ confirmed: true, workout: { planned: { km: 40.5 } } });
  });

  test("KB-31 KB-32 the sport goes to both type ids, the subtype to its own", async () => {
    const { sent, stored } = await create({ sport: "Bike", subtype_id: 3 });
    expect(sent).toMatchObject({ workoutTypeValueId: 2, workoutTypeFamilyId: 2, workoutSubTypeId: 3 });
    expect(stored).toMatchObject({ workoutTypeValueId: 2, workoutSubTypeId: 3 });
  });

  test("KB-33 tags are sent as one text under userTags", async () => {
    const { sent, stored, data } = await create({ tags: "bike,sweetspot" });
    expect(sent).toMatchObject({ userTags: "bike,sweetspot" });
    expect(sent).not.toHaveProperty("tags");
    expect(stored).toMatchObject({ userTags: "bike,sweetspot" });
    expect(data.confirmed).toBe(true);
  });

  test("KB-34 the time of day is startTimePlanned, the day stays midnight", async () => {
    const { stored } = await create({ date: "2026-05-05T06:15:00" });
    expect(stored).toMatchObject({
      workoutDay: "2026-05-05T00:00:00",
      startTimePlanned: "2026-05-05T06:15:00",
    });
    expect((await create({ date: "2026-05-05" })).sent).not.toHaveProperty("startTimePlanned");
  });

  test("KB-26 an rpe of 0 is sent", async () => {
    expect((await create({ rpe: 0 })).stored).toMatchObject({ rpe: 0 });
  });

  test("an explicit duration keeps IF and scales TSS, an explicit TSS decides IF; both are said", async () => {
    const structure = "10m 50%, 4x(8m 95-100%, 3m 55%), 10m 50%";
    const longer = await create({ duration_minutes: 128, structure });
    expect(longer.data.notes.join(" ")).toMatch(/duration of 128 min/);
    const load = await create({ duration_minutes: undefined, structure, tss_planned: 100 });
    expect(load.stored).toMatchObject({ tssPlanned: 100 });
    expect(load.data.notes.join(" ")).toMatch(/TSS of 100/);
  });

  test("a native structure is passed on untouched, as text", async () => {
    const native = {
      structure: [
        {
          type: "step",
          length: { value: 1, unit: "repetition" },
          steps: [
            {
              name: "Ride",
              length: { value: 600, unit: "second" },
              targets: [{ minValue: 60, maxValue: 70 }],
              intensityClass: "active",
              openDuration: false,
            },
          ],
          begin: 0,
          end: 600,
        },
      ],
      polyline: [
        [0, 0],
        [0, 1],
        [1, 1],
        [1, 0],
      ],
      primaryLengthMetric: "duration",
      primaryIntensityMetric: "percentOfFtp",
      primaryIntensityTargetOrRange: "range",
    };
    const { sent, data } = await create({ duration_minutes: undefined, structured_workout: native });
    expect(JSON.parse(String((sent as { structure: string }).structure))).toEqual(native);
    expect(data.confirmed).toBe(true);
  });

  test.each([
    [{ sport: "Curling" }, "sport"],
    [{ sport: "Byke" }, 'did you mean "Bike"'],
    [{ title: "" }, "title"],
    [{ title: "x".repeat(201) }, "title"],
    [{ duration_minutes: 0 }, "duration_minutes"],
    [{ duration_minutes: undefined }, "duration_minutes"],
    [{ feeling: 11 }, "feeling"],
    [{ date: "2026-13-01" }, "date"],
    [{ date: "2026-05-05T16:45:00+02:00" }, "date"],
    [{ structure: {} }, "steps"],
    [{ structure: "10m 50%", structured_workout: { structure: [] } }, "structure"],
    [{ unknown_thing: 1 }, "unknown_thing"],
  ])("%j is refused and nothing is changed", async (wrong, message) => {
    table.sent();
    const { data, isError } = await create(wrong);
    expect(isError).toBe(true);
    expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(message) });
    expect(table.sent().filter((line) => !line.startsWith("GET "))).toEqual([]);
  });

  test("the same session twice on a day is a conflict unless asked for", async () => {
    const session = { date: "2026-05-12", sport: "Run", title: "Tempo", duration_minutes: 45 };
    expect((await call("tp_create_workout", session)).isError).toBe(false);
    expect((await call("tp_create_workout", session)).data.error).toMatchObject({ code: "CONFLICT" });
    expect((await call("tp_create_workout", { ...session, allow_duplicate: true })).isError).toBe(false);
  });
});

describe("tp_copy_workout and tp_delete_workout", () => {
  test("a copy has no recorded values and is its own workout", async () => {
    const { data } = await call("tp_copy_workout", {
      workout_id: WORKOUT.intervals,
      target_date: "2026-05-21",
      title: "Again",
    });
    expect(data).toMatchObject({
      confirmed: true,
      workout: { title: "Again", date: "2026-05-21", weekday: "Thu" },
    });
    const copy = table.stored(Number(data.workout.workout_id));
    expect(copy).toMatchObject({
      athleteId: LENA,
      totalTime: null,
      tssActual: null,
      workoutComments: [],
      structure: expect.any(Object),
    });
  });

  test("a planned workout is deleted and gone", async () => {
    const made = await create({ title: "To delete" });
    const { data } = await call("tp_delete_workout", { workout_id: made.data.workout.workout_id });
    expect(data).toMatchObject({ confirmed: true, deleted: { title: "To delete" } });
    expect(table.stored(Number(made.data.workout.workout_id))).toBeUndefined();
    expect(
      (await call("tp_delete_workout", { workout_id: made.data.workout.workout_id })).data.error,
    ).toMatchObject({ code: "NOT_FOUND" });
  });

  test.each([
    ["tp_copy_workout", { workout_id: WORKOUT.intervals, target_date: "2026-05-21T10:00:00" }, "target_date"],
    ["tp_copy_workout", { workout_id: "abc", target_date: "2026-05-21" }, "workout_id"],
    ["tp_delete_workout", { workout_id: "0" }, "workout_id"],
  ])("%s %j is refused", async (tool, args, message) => {
    expect((await call(tool, args)).data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining(message),
    });
  });
});
