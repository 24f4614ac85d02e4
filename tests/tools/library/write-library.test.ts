import { describe, expect, test } from "vitest";
import { libraryShelf } from "./shelf.js";

const BIKE_INTERVALS = 13_011;
const shelf = libraryShelf();

const threshold = {
  primaryIntensityMetric: "percentOfFtp",
  steps: [
    {
      name: "Warm up",
      duration_seconds: 600,
      intensity_min: 40,
      intensity_max: 55,
      intensityClass: "warmUp",
    },
    {
      type: "repetition",
      reps: 4,
      steps: [
        {
          name: "Work",
          duration_seconds: 480,
          intensity_min: 95,
          intensity_max: 100,
          intensityClass: "active",
        },
        { name: "Easy", duration_seconds: 180, intensity_min: 50, intensity_max: 60, intensityClass: "rest" },
      ],
    },
    {
      name: "Cool down",
      duration_seconds: 600,
      intensity_min: 40,
      intensity_max: 55,
      intensityClass: "coolDown",
    },
  ],
};

const template = {
  library_id: BIKE_INTERVALS,
  name: "4x8 threshold",
  sport: "Bike",
  sport_type_id: 3,
  structure: threshold,
};

describe("tp_create_library_item", () => {
  test("time, IF and TSS are worked out from the intervals and confirmed", async () => {
    const { data } = await shelf.server.call("tp_create_library_item", template);
    expect(data).toMatchObject({
      confirmed: true,
      item: { name: "4x8 threshold", sport: "Bike", minutes: 64, if: 0.83, tss: 74 },
    });
    expect(data.item.extras.intervals).toContain("4x(8:00 @ 95-100 %");
    expect(shelf.storedItem(data.item.id)).toMatchObject({
      workoutTypeId: 2,
      workoutSubTypeId: 3,
      totalTimePlanned: 64 / 60,
    });
  });

  test("KB-72: the sport goes into workoutTypeId and workoutSubTypeId", async () => {
    const { sport: _, ...rest } = template;
    await shelf.server.call("tp_create_library_item", { ...rest, sport_family_id: 2, structure: undefined });
    const body = shelf.writes().at(-1)?.body;
    expect(body).toMatchObject({ workoutTypeId: 2, workoutSubTypeId: 3, exerciseLibraryId: BIKE_INTERVALS });
    expect(body).not.toHaveProperty("workoutTypeFamilyId");
    expect(body).not.toHaveProperty("workoutTypeValueId");
  });

  test("KB-41, KB-44: the structure is an object with drawing and range mark", async () => {
    await shelf.server.call("tp_create_library_item", template);
    expect(shelf.writes().at(-1)?.body).toMatchObject({
      structure: {
        primaryIntensityMetric: "percentOfFtp",
        primaryIntensityTargetOrRange: "range",
        polyline: expect.arrayContaining([[0, 0]]),
        structure: expect.arrayContaining([expect.objectContaining({ type: "repetition" })]),
      },
    });
  });

  test("KB-49a: intervals may be text, and what can't be read is answered with the accepted form", async () => {
    const structure = "10m 40-55%, 4x(8m 95-100%, 3m 50-60%), 10m 40-55%";
    const { data } = await shelf.server.call("tp_create_library_item", { ...template, structure });
    expect(data.item).toMatchObject({ minutes: 64, tss: 74 });
    const error = await shelf.refused("tp_create_library_item", {
      ...template,
      structure: { intervals: [] },
    });
    expect(error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining("steps") });
  });

  test("a given TSS decides IF, so that the three agree", async () => {
    const { data } = await shelf.server.call("tp_create_library_item", { ...template, tss: 80 });
    expect(data.item).toMatchObject({ tss: 80, if: 0.87 });
    expect(data.notes).toEqual([expect.stringContaining("TSS of 80")]);
  });

  test("a template without intervals: hours, kilometres and TSS", async () => {
    const { data } = await shelf.server.call("tp_create_library_item", {
      library_id: BIKE_INTERVALS,
      name: "Endurance",
      sport: "bike",
      duration_hours: 2,
      distance_km: 55,
      tss: 90,
    });
    expect(shelf.storedItem(data.item.id)).toMatchObject({ totalTimePlanned: 2, distancePlanned: 55_000 });
    expect(data.item).toMatchObject({ minutes: 120, km: 55, tss: 90, if: 0.67 });
  });

  test("a sport the server loses is named", async () => {
    shelf.server.sandbox.faults.add({
      kind: "drop-field",
      operationId: "createLibraryItem",
      field: "workoutTypeId",
    });
    const { data } = await shelf.server.call("tp_create_library_item", template);
    expect(data).toMatchObject({
      confirmed: false,
      not_applied: [{ field: "sport", asked: "Bike", stored: 0 }],
    });
  });

  test.each([
    ["no sport", { sport: undefined }, "sport is missing"],
    ["an unknown sport", { sport: "Byke" }, 'did you mean "Bike"'],
    ["two sports", { sport_family_id: 3 }, "two sports"],
    ["a blank name", { name: " " }, "name"],
    ["both forms of a structure", { structured_workout: { structure: [] } }, "structure"],
    ["intervals without steps", { structure: { steps: [] } }, "steps"],
    ["25 hours", { structure: undefined, duration_hours: 25 }, "duration_hours"],
  ])("%s is refused, nothing is sent", async (_, wrong, message) => {
    const before = shelf.server.sandbox.requests.length;
    const error = await shelf.refused("tp_create_library_item", { ...template, ...wrong });
    expect(error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(message) });
    expect(shelf.server.sandbox.requests).toHaveLength(before);
  });
});

describe("tp_update_library_item", () => {
  async function made() {
    const { data } = await shelf.server.call("tp_create_library_item", template);
    return { library_id: BIKE_INTERVALS, item_id: data.item.id };
  }

  test("the whole item is sent back, fields nobody knows included", async () => {
    const ids = await made();
    Object.assign(shelf.storedItem(ids.item_id) ?? {}, { coachComments: "Seated", serverOnly: "keep" });
    const { data } = await shelf.server.call("tp_update_library_item", { ...ids, name: "Threshold 4x8" });
    expect(data).toMatchObject({ confirmed: true, item: { name: "Threshold 4x8", tss: 74 } });
    expect(shelf.writes().at(-1)?.body).toMatchObject({ coachComments: "Seated", serverOnly: "keep" });
    expect(shelf.storedItem(ids.item_id)).toMatchObject({
      itemName: "Threshold 4x8",
      workoutTypeId: 2,
      workoutSubTypeId: 3,
      coachComments: "Seated",
    });
  });

  test("KB-41: new intervals bring their drawing, time and load", async () => {
    const ids = await made();
    const old = structuredClone(shelf.storedItem(ids.item_id)?.structure);
    const { data } = await shelf.server.call("tp_update_library_item", {
      ...ids,
      structure: "30m 60%, 20m 90%",
    });
    expect(data).toMatchObject({ confirmed: true, item: { minutes: 50 } });
    const now = shelf.storedItem(ids.item_id)?.structure;
    expect(now).toMatchObject({ polyline: expect.any(Array) });
    expect(now).not.toEqual(old);
  });

  test("a new TSS adjusts IF", async () => {
    const { data } = await shelf.server.call("tp_update_library_item", { ...(await made()), tss: 85 });
    expect(data.item).toMatchObject({ tss: 85, if: 0.89 });
  });

  test("KB-72: another sport drops the old subtype; a subtype alone leaves the sport", async () => {
    const ids = await made();
    await shelf.server.call("tp_update_library_item", { ...ids, workout_sub_type_id: 6 });
    expect(shelf.storedItem(ids.item_id)).toMatchObject({ workoutTypeId: 2, workoutSubTypeId: 6 });
    await shelf.server.call("tp_update_library_item", { ...ids, workout_type_id: 3 });
    expect(shelf.storedItem(ids.item_id)).toMatchObject({ workoutTypeId: 3, workoutSubTypeId: null });
  });

  test.each([
    ["nothing to change", {}, "VALIDATION_ERROR"],
    ["a blank name", { name: "" }, "VALIDATION_ERROR"],
    ["KB-105: an empty structure", { structure: {} }, "VALIDATION_ERROR"],
    ["an unknown sport", { workout_type_id: 14 }, "VALIDATION_ERROR"],
    ["an unknown template", { item_id: 1, name: "x" }, "NOT_FOUND"],
  ])("%s is refused", async (_, change, code) => {
    const ids = { library_id: BIKE_INTERVALS, item_id: 47_020 };
    expect((await shelf.refused("tp_update_library_item", { ...ids, ...change })).code).toBe(code);
  });
});
