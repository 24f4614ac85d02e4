import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isObject, type Json, type JsonObject } from "../../src/values/json.js";
import { type Client, client, LENA } from "./client.js";

const V1 = `/fitness/v1/athletes/${LENA}`;
const COACH = 4_200_500;

let tp: Client;
beforeEach(async () => {
  tp = await client();
});
afterEach(() => tp.sandbox.close());

function objects(body: Json): JsonObject[] {
  return Array.isArray(body) ? body.filter(isObject) : [];
}

describe("zone calculator", () => {
  const calculate = (metric: string, method: number, body: JsonObject, user = LENA) =>
    tp.call("POST", `/trainingzones/v1/users/${user}/${metric}/calculate/${method}`, {
      zoneType: method,
      ...body,
    });

  it("computes bands for a threshold", async () => {
    const { body } = await calculate("power", 5, { LTPower: 310 });
    expect(body).toMatchObject({
      lactateThreshold: 310,
      zones: [{ minimum: 0, maximum: 173 }, {}, {}, {}, {}, {}],
    });
  });

  it("arrives at another threshold with a test-based method", async () => {
    expect((await calculate("power", 2, { LTPower: 300 })).body).toMatchObject({ lactateThreshold: 285 });
  });

  it("refuses unknown methods and other people's user ids", async () => {
    expect((await calculate("power", 99, { LTPower: 300 })).status).toBe(400);
    expect((await calculate("power", 5, { LTPower: 300 }, COACH)).status).toBe(403);
  });
});

describe("metrics", () => {
  const log = (id: string | null, value: number) =>
    tp.call("POST", `/metrics/v3/athletes/${LENA}/consolidatedtimedmetric`, {
      athleteId: LENA,
      timeStamp: "2026-04-10T00:00:00",
      id,
      details: [
        { type: 9, label: "Weight", value, time: "2026-04-10T12:00:00", temporaryId: 0, units: "kg" },
      ],
    });

  it("are stored without the units of the form, and edited by record id", async () => {
    const { body } = await log(null, 74.5);
    expect(body).toMatchObject({
      id: expect.any(String),
      details: [{ type: 9, value: 74.5, modifiedTime: null }],
    });
    await log(isObject(body) ? String(body.id) : "", 74.2);
    const list = await tp.call(
      "GET",
      `/metrics/v3/athletes/${LENA}/consolidatedtimedmetrics/2026-04-10/2026-04-10`,
    );
    expect(list.body).toMatchObject([{ details: [{ value: 74.2 }] }]);
  });

  it("show a drop of HRV over the last days", async () => {
    const { body } = await tp.call(
      "GET",
      `/metrics/v3/athletes/${LENA}/consolidatedtimedmetrics/2026-03-27/2026-04-09`,
    );
    const values = objects(body).map(({ details }) => (Array.isArray(details) ? details[0] : null));
    const hrv = values.filter(isObject).map(({ value }) => Number(value));
    expect(Math.max(...hrv.slice(-3))).toBeLessThan(Math.min(...hrv.slice(0, -3)));
  });
});

describe("equipment", () => {
  it("answers the list as saved, which lacks what it could not take", async () => {
    const items = objects((await tp.call("GET", `${V1}/equipment`)).body);
    const shoes = { equipmentId: null, type: 2, name: "Race shoes", startingDistance: 12_000 };
    const wrongNames = { equipmentId: null, equipmentType: 1, name: "Gravel bike" };
    const { status, body } = await tp.call("PUT", `${V1}/equipment`, [...items, shoes, wrongNames]);
    expect(status).toBe(200);
    expect(objects(body)).toHaveLength(items.length + 1);
    expect(objects(body).at(-1)).toMatchObject({
      ...shoes,
      equipmentId: expect.any(Number),
      athleteId: LENA,
    });
  });

  it("cannot be posted", async () => {
    expect((await tp.call("POST", `${V1}/equipment`, {})).status).toBe(405);
  });
});

describe("libraries", () => {
  it("wants libraryName, keeps the structure as an object and hears workoutTypeId only", async () => {
    expect((await tp.call("POST", "/exerciselibrary/v1/libraries", { name: "FTP block" })).status).toBe(400);
    const made = await tp.call("POST", "/exerciselibrary/v1/libraries", {
      libraryName: "FTP block",
      ownerId: LENA,
    });
    expect(made.body).toMatchObject({
      libraryName: "FTP block",
      ownerName: "Lena Hoffmann",
      isDefaultContent: false,
    });
    const id = isObject(made.body) ? made.body.exerciseLibraryId : 0;
    const items = `/exerciselibrary/v1/libraries/${id}/items`;
    const item = await tp.call("POST", items, {
      itemName: "4x8",
      workoutTypeFamilyId: 2,
      structure: { structure: [] },
    });
    expect(item.body).toMatchObject({
      exerciseLibraryId: id,
      workoutTypeId: 0,
      structure: { structure: [] },
    });
    expect((await tp.call("POST", items, { itemName: "4x8", structure: "{}" })).status).toBe(400);
    expect((await tp.call("GET", `/exerciselibrary/v2/libraries/${id}/items`)).body).toHaveLength(1);
    expect((await tp.call("DELETE", `/exerciselibrary/v1/libraries/${id}`)).status).toBe(204);
  });

  it("lets nobody delete the content that comes with the account", async () => {
    const samples = objects((await tp.call("GET", "/exerciselibrary/v2/libraries")).body).find(
      ({ isDefaultContent }) => isDefaultContent,
    );
    const path = `/exerciselibrary/v1/libraries/${samples?.exerciseLibraryId}`;
    expect((await tp.call("DELETE", path)).status).toBe(403);
  });
});

describe("strength", () => {
  const day = { calendarId: LENA, workoutType: "StructuredStrength", prescribedDate: "2026-05-12" };
  const exercise = (sets: number) => ({
    parameters: [{ parameter: "Reps" }],
    sets: new Array(sets).fill({}),
  });
  const save = (body: JsonObject) => tp.call("POST", "/rx/activity/v1/workouts/save", body);

  it("is an upsert on the id and wants the whole document", async () => {
    expect(await save({ id: "x" })).toMatchObject({
      status: 400,
      body: { errors: { prescribedDate: ["required"] } },
    });
    const { body } = await save({ ...day, id: "0f-uuid", title: "Gym" });
    const data = isObject(body) && isObject(body.data) ? body.data : {};
    expect(data).toMatchObject({ title: "Gym", snapshot: { totalBlocks: 0 } });
    expect((await save({ ...data, title: "Gym B" })).body).toMatchObject({
      data: { id: data.id, title: "Gym B" },
    });
    const list = await tp.call("GET", `/rx/activity/v1/workouts/calendar/${LENA}/2026-05-12/2026-05-12`);
    expect(list.body).toMatchObject([{ title: "Gym B", complianceState: "NoCompletion" }]);
  });

  it("refuses sets that do not match, and prescriptions without a column", async () => {
    const superset = { blockType: "Superset", prescriptions: [exercise(3), exercise(2)] };
    expect((await save({ ...day, blocks: [superset] })).status).toBe(400);
    const bare = await save({ ...day, blocks: [{ prescriptions: [{ sets: [] }] }] });
    expect(bare).toMatchObject({ status: 200, body: { data: null, errors: expect.any(Object) } });
  });
});

it("keeps groups for coaches", async () => {
  expect((await tp.call("GET", `/coaches/v2/coaches/${LENA}/tags`)).status).toBe(400);
  expect((await tp.call("POST", `/coaches/v1/coaches/${LENA}/tags`, { Value: "x" })).status).toBe(500);
  const coach = await client({}, "sandbox-coach");
  const made = await coach.call("POST", `/coaches/v1/coaches/${COACH}/tags`, { Value: "Camp" });
  const id = isObject(made.body) ? made.body.id : 0;
  await coach.call("POST", `/coaches/v1/coaches/${COACH}/tags/${id}/athletes`, { Value: 4_200_611 });
  const groups = objects((await coach.call("GET", `/coaches/v2/coaches/${COACH}/tags`)).body);
  expect(groups.at(-1)).toMatchObject({ name: "Camp", athleteIds: [4_200_611] });
  await coach.sandbox.close();
});

it("has a plan with a banner that is no session", async () => {
  const { body } = await tp.call("GET", "/plans/v1/plans/88017/workouts/2020-01-01/2020-12-31");
  expect(objects(body)[0]).toMatchObject({
    title: "Base period",
    workoutTypeValueId: 100,
    totalTimePlanned: null,
  });
  expect(objects(body)).toHaveLength(25);
});
