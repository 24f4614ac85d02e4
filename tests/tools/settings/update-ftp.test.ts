import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { JsonObject } from "../../../src/values/json.js";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";
import { LENA, sentTo, startOver } from "../fresh-account.js";
import { keepSets, maxima, zoneSet, zoneSets } from "./zone-account.js";

const PUT = `PUT /fitness/v2/athletes/${LENA}/powerzones`;

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
beforeEach(() => startOver(server));
afterAll(() => server.close());

test("without a sport the bike's set changes, and the other power sets are named", async () => {
  const { data } = await server.call("tp_update_ftp", { ftp: 285 });
  expect(data).toMatchObject({ workout_type: "bike", ftp_watts: 285, confirmed: true });
  expect(data.notes).toEqual([expect.stringMatching(/^Other sets stay as they are: general \d+ W/)]);
  const named = await server.call("tp_update_ftp", { ftp: 286, workout_type: "bike" });
  expect(named.data.notes).toBeUndefined();
});

test("changes threshold and bands, and shows each band before and after", async () => {
  const { data } = await server.call("tp_update_ftp", { ftp: 310 });
  expect(data).toMatchObject({
    workout_type: "bike",
    workout_type_id: 2,
    calculation_method: 5,
    method_correct: true,
    ftp_watts_before: 280,
    ftp_watts: 310,
    confirmed: true,
  });
  expect(data.zones[1]).toEqual({ label: "Endurance", before: "157-212 W", after: "174-235 W" });
  expect(data.zones[5]).toMatchObject({ before: "339+ W", after: "375+ W" });
  expect(maxima(zoneSet(server, "powerZones", 2))).toEqual([173, 235, 281, 328, 374, 2000]);
  expect(server.sandbox.violations).toEqual([]);
});

test("KB-62 sends the full list of sets and takes the empty 204 for what it is", async () => {
  const before = structuredClone(zoneSets(server, "powerZones"));
  const { data } = await server.call("tp_update_ftp", { ftp: 310 });
  expect(data.confirmed).toBe(true);
  const [sent] = sentTo(server, "putPowerZones");
  expect(sent).toHaveLength(before.length);
  expect(sent).toMatchObject(
    before.map(({ workoutTypeId, zoneCalculatorId }) => ({ workoutTypeId, zoneCalculatorId })),
  );
});

test("KB-63 changes the bike's own set and leaves the others alone", async () => {
  const others = () =>
    structuredClone(zoneSets(server, "powerZones").filter((set) => set.workoutTypeId !== 2));
  const before = others();
  await server.call("tp_update_ftp", { ftp: 310 });
  expect(others()).toEqual(before);
});

test("KB-63 changes the default set only when the sport has none, and says so", async () => {
  keepSets(server, "powerZones", [0, 3]);
  const { data } = await server.call("tp_update_ftp", { ftp: 310 });
  expect(data).toMatchObject({ workout_type: "general", workout_type_id: 0 });
  expect(data.notes.join()).toContain("default set was changed");
  expect(zoneSet(server, "powerZones", 3).threshold).toBe(300);
});

test("never writes to the set of another sport", async () => {
  keepSets(server, "powerZones", [3]);
  const { data } = await server.call("tp_update_ftp", { ftp: 310 });
  expect(data.error).toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining("bike") });
  expect(server.requests()).not.toContain(PUT);
});

test.each([
  ["run", 3],
  ["Run", 3],
  ["default", 0],
  ["general", 0],
])("takes %s as workout type", async (workout_type, id) => {
  const { data } = await server.call("tp_update_ftp", { ftp: 320, workout_type });
  expect(data).toMatchObject({ workout_type_id: id, ftp_watts: 320, confirmed: true });
});

test("KB-66 asks the calculator by the set's method, as the signed-in user", async () => {
  await server.call("tp_update_ftp", { ftp: 310 });
  expect(server.requests()).toContain(`POST /trainingzones/v1/users/${LENA}/power/calculate/5`);
  expect(sentTo(server, "calculateZones")).toEqual([{ zoneType: 5, LTPower: 310 }]);
});

test("KB-66 scales the bands when the calculator fails, and says that they are approximate", async () => {
  server.sandbox.faults.add({ kind: "status", status: 400, operationId: "calculateZones" });
  const { data } = await server.call("tp_update_ftp", { ftp: 310 });
  expect(data).toMatchObject({ method_correct: false, ftp_watts: 310, confirmed: true });
  expect(data.notes.join()).toContain("approximate");
  expect(data.failed_parts).toMatchObject([{ part: "TrainingPeaks' zone calculator" }]);
  expect(maxima(zoneSet(server, "powerZones", 2))).toEqual([173, 235, 281, 328, 374, 2000]);
});

test("scales bands made by hand without asking the calculator", async () => {
  Object.assign(zoneSet(server, "powerZones", 2), { calculationMethod: 0 });
  const { data } = await server.call("tp_update_ftp", { ftp: 310 });
  expect(sentTo(server, "calculateZones")).toEqual([]);
  expect(data).toMatchObject({ calculation_method: 0, method_correct: false, confirmed: true });
  expect(data.notes.join()).toContain("made by hand");
});

test("sets Coggan's six zones under the set's labels where there is nothing to scale from", async () => {
  const set = zoneSet(server, "powerZones", 2);
  const names = ["A", "B", "C", "D", "E", "F"];
  Object.assign(set, { threshold: 0, zones: names.map((label) => ({ label, minimum: 0, maximum: 0 })) });
  server.sandbox.faults.add({ kind: "status", status: 400, operationId: "calculateZones" });
  const { data } = await server.call("tp_update_ftp", { ftp: 280 });
  expect(data.zones.map(({ label, after }: JsonObject) => `${label} ${after}`)).toEqual([
    "A 0-156 W",
    "B 157-212 W",
    "C 213-254 W",
    "D 255-296 W",
    "E 297-338 W",
    "F 339+ W",
  ]);
});

test("KB-67 refuses a method that would put another threshold in place of the one given", async () => {
  Object.assign(zoneSet(server, "powerZones", 2), { calculationMethod: 2 });
  const { data } = await server.call("tp_update_ftp", { ftp: 300 });
  expect(data.error).toMatchObject({
    code: "TEST_BASED_METHOD",
    message: expect.stringContaining("285 W of the 300 W"),
  });
  expect(server.requests()).not.toContain(PUT);
  expect(zoneSet(server, "powerZones", 2).threshold).toBe(280);
});

test("keeps what it does not know of a set", async () => {
  Object.assign(zoneSet(server, "powerZones", 2), { futureField: { kept: true } });
  await server.call("tp_update_ftp", { ftp: 310 });
  expect(sentTo(server, "putPowerZones")).toMatchObject([[{}, { futureField: { kept: true } }, {}]]);
});

test("reports what is stored when the server does not take the change", async () => {
  server.sandbox.faults.add({ kind: "status", status: 500, when: "before", operationId: "putPowerZones" });
  const { data } = await server.call("tp_update_ftp", { ftp: 310 });
  expect(data.error).toMatchObject({ code: "WRITE_UNCERTAIN", read_back: "not applied" });
  expect(sentTo(server, "putPowerZones")).toHaveLength(1);
});

test("a dry run shows the change and sends nothing that changes data", async () => {
  const { data } = await server.call("tp_update_ftp", {
    ftp: 310,
    dry_run: true,
    response_format: "detailed",
  });
  expect(data.requests).toMatchObject([
    {
      method: "PUT",
      changes: { threshold: { before: 280, after: 310 }, zones: { before: expect.anything() } },
    },
  ]);
  expect(data.requests[0]).not.toHaveProperty("body");
  expect(server.requests()).not.toContain(PUT);
});

test.each([
  [{ ftp: 0 }, "ftp"],
  [{ ftp: 2001 }, "ftp"],
  [{ ftp: 275.5 }, "ftp"],
  [{ ftp: "a lot" }, "ftp"],
  [{}, "ftp"],
  [{ ftp: 280, workout_type: "bkie" }, '"bike"'],
  [{ ftp: 280, watts: 1 }, '"watts"'],
])("refuses %j before any request", async (args, named) => {
  const { data } = await server.call("tp_update_ftp", args);
  expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(named) });
  expect(server.requests()).toEqual([]);
});
