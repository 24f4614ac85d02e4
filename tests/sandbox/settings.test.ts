import { afterEach, beforeEach, expect, it } from "vitest";
import { objectsIn } from "../../sandbox/json.js";
import { isObject, type Json } from "../../src/values/json.js";
import { type Client, client, LENA } from "./client.js";

const SETTINGS = `/fitness/v1/athletes/${LENA}/settings`;
const POWER = `/fitness/v2/athletes/${LENA}/powerzones`;

let tp: Client;
beforeEach(async () => {
  tp = await client();
});
afterEach(() => tp.sandbox.close());

async function powerZones() {
  const { body } = await tp.call("GET", SETTINGS);
  return isObject(body) ? objectsIn(body, "powerZones") : [];
}

it("keeps the bands of the bike as TrainingPeaks rounds them", async () => {
  const bike = (await powerZones()).find(({ workoutTypeId }) => workoutTypeId === 2);
  expect(bike && objectsIn(bike, "zones").map(({ maximum }) => maximum)).toEqual([
    156, 212, 254, 296, 338, 2000,
  ]);
});

it("stores the whole array with a 204 and no body", async () => {
  const groups = await powerZones();
  const changed: Json[] = groups.map((group) => ({ ...group, threshold: 310, currentUserId: LENA }));
  expect(await tp.call("PUT", POWER, changed)).toMatchObject({ status: 204, body: "" });
  expect(await powerZones()).toEqual(groups.map((group) => ({ ...group, threshold: 310 })));
});

it("falls over a group without its bands", async () => {
  expect((await tp.call("PUT", POWER, [{ workoutTypeId: 2, threshold: 310 }])).status).toBe(500);
});

it("warms fitness up from the season's start and runs on with the plan", async () => {
  const path = `/fitness/v1/athletes/${LENA}/reporting/performancedata`;
  const { body } = await tp.call("POST", `${path}/2026-04-09/2026-04-11`, { workoutTypes: [] });
  expect(body).toMatchObject([
    { workoutDay: "2026-04-09T00:00:00", tssActual: expect.any(Number), ctl: expect.any(Number) },
    { workoutDay: "2026-04-10T00:00:00", tssActual: 0 },
    { workoutDay: "2026-04-11T00:00:00", tssActual: 0, tssPlanned: 58.8 },
  ]);
  const early = await tp.call("POST", `${path}/2024-10-08/2024-10-09`, {});
  expect(early.body).toMatchObject([{ ctl: "NaN", atl: "NaN", tsb: "NaN" }, { ctl: expect.any(Number) }]);
});
