import { describe, expect, test } from "vitest";
import { desk, WORKOUT } from "./desk.js";

const table = desk();
const call: typeof table.call = (...args) => table.call(...args);

describe("tp_update_workout", () => {
  const update = (fields: Record<string, unknown>) =>
    call("tp_update_workout", { workout_id: WORKOUT.plannedRide, ...fields });
  const sent = () => table.bodyOf("updateWorkout") as Record<string, unknown>;

  test("KB-34 a bare date keeps the hour of the planned start", async () => {
    const start = String(table.stored(WORKOUT.plannedRide)?.startTimePlanned).slice(10);
    const { data } = await update({ date: "2026-05-20" });
    expect(data).toMatchObject({ confirmed: true, workout: { date: "2026-05-20", weekday: "Wed" } });
    expect(table.stored(WORKOUT.plannedRide)).toMatchObject({
      workoutDay: "2026-05-20T00:00:00",
      startTimePlanned: `2026-05-20${start}`,
    });
  });

  test("KB-35 an unrelated change leaves a hidden workout hidden", async () => {
    Object.assign(table.stored(WORKOUT.plannedRide) ?? {}, { isHidden: true });
    await update({ title: "Renamed" });
    expect(table.stored(WORKOUT.plannedRide)).toMatchObject({ isHidden: true, title: "Renamed" });
    await update({ is_hidden: false });
    expect(table.stored(WORKOUT.plannedRide)).toMatchObject({ isHidden: false });
  });

  test("KB-31 a subtype does not touch the sport, and a new sport drops the old subtype", async () => {
    await update({ subtype_id: 4 });
    expect(table.stored(WORKOUT.plannedRide)).toMatchObject({ workoutTypeValueId: 2, workoutSubTypeId: 4 });
    await update({ sport: "Run" });
    expect(table.stored(WORKOUT.plannedRide)).toMatchObject({
      workoutTypeValueId: 3,
      workoutSubTypeId: null,
    });
    await update({ sport: "Bike", subtype_id: 3 });
    expect(table.stored(WORKOUT.plannedRide)).toMatchObject({ workoutTypeValueId: 2, workoutSubTypeId: 3 });
  });

  test("KB-33 tags are changed and cleared as text", async () => {
    await update({ tags: "long,z2" });
    expect(sent().userTags).toBe("long,z2");
    const { data } = await update({ tags: "" });
    expect(data.confirmed).toBe(true);
    expect(table.stored(WORKOUT.plannedRide)?.userTags || null).toBeNull();
  });

  test("KB-36 a recorded duration marks it done and carries planned TSS and distance", async () => {
    const before = table.stored(WORKOUT.mobility);
    const tss = before?.tssPlanned;
    const { data } = await call("tp_update_workout", {
      workout_id: WORKOUT.mobility,
      actual_duration_minutes: 50,
    });
    expect(data).toMatchObject({ status: "completed", confirmed: true });
    expect(table.stored(WORKOUT.mobility)).toMatchObject({
      totalTime: expect.closeTo(50 / 60, 4),
      tssActual: tss,
    });
  });

  test("KB-37 the recorded TSS of a done workout can be corrected", async () => {
    const { data } = await call("tp_update_workout", { workout_id: WORKOUT.intervals, actual_tss: 81.5 });
    expect(data).toMatchObject({ confirmed: true, workout: { actual: { tss: 81.5 } } });
    expect(table.stored(WORKOUT.intervals)).toMatchObject({
      tssActual: 81.5,
      tssPlanned: expect.any(Number),
    });
  });

  test("KB-44 a stored structure goes back as text though nobody touched it", async () => {
    const before = structuredClone(table.stored(WORKOUT.intervals)?.structure);
    await call("tp_update_workout", { workout_id: WORKOUT.intervals, title: "Intervals" });
    expect(sent().structure).toBeTypeOf("string");
    expect(table.stored(WORKOUT.intervals)?.structure).toEqual(before);
  });

  test("KB-53 fields we know nothing of survive, and every key is sent back", async () => {
    Object.assign(table.stored(WORKOUT.plannedRide) ?? {}, { fieldOfTomorrow: { deep: [1, 2] } });
    await update({ description: "Steady" });
    expect(sent().fieldOfTomorrow).toEqual({ deep: [1, 2] });
    expect(table.stored(WORKOUT.plannedRide)).toMatchObject({
      fieldOfTomorrow: { deep: [1, 2] },
      description: "Steady",
    });
  });

  test("a new structure brings its time, TSS and IF", async () => {
    const { data } = await update({ structure: "10m 40-55%, 4x(8m 95-100%, 3m 50-60%), 10m 40-55%" });
    expect(data).toMatchObject({ confirmed: true, workout: { planned: { minutes: 64, tss: 74, if: 0.83 } } });
    expect(table.stored(WORKOUT.plannedRide)).toMatchObject({
      totalTimePlanned: expect.closeTo(64 / 60, 4),
      tssPlanned: 74,
      ifPlanned: 0.83,
    });
    expect((await update({ clear_structure: true })).data.confirmed).toBe(true);
    expect(table.stored(WORKOUT.plannedRide)?.structure ?? null).toBeNull();
  });

  test("an athlete's comment that does not stick is reported, never claimed", async () => {
    const { data } = await update({ athlete_comment: "Legs were fine" });
    expect(data.confirmed).toBe(false);
    expect(data.not_applied).toEqual([
      expect.objectContaining({ field: "athlete comment", asked: "Legs were fine" }),
    ]);
  });

  test.each([
    [{}, "Nothing to change"],
    [{ structure: {} }, "steps"],
    [{ structure: "10m 50%", clear_structure: true }, "exclude each other"],
    [{ structure: { structure: [] } }, "structure"],
    [{ rpe: 11 }, "rpe"],
  ])("KB-105 %j is refused and nothing is changed", async (wrong, message) => {
    table.sent();
    const { data } = await update(wrong);
    expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(message) });
    expect(table.sent().filter((line) => !line.startsWith("GET "))).toEqual([]);
  });

  test("an unknown workout is NOT_FOUND", async () => {
    expect((await call("tp_update_workout", { workout_id: "12", title: "x" })).data.error).toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
