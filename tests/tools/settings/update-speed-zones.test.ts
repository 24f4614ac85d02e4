import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";
import { LENA, sentTo, settingsOf, startOver } from "../fresh-account.js";
import { keepSets, zoneSet, zoneSets } from "./zone-account.js";

const PUT = `PUT /fitness/v2/athletes/${LENA}/speedzones`;

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
beforeEach(async () => {
  await startOver(server);
  // The season's swim set works from a test result; most tests want one that does not.
  Object.assign(zoneSet(server, "speedZones", 1), { calculationMethod: 2 });
});
afterAll(() => server.close());

test("changes run pace and bands, and leaves swimming alone", async () => {
  const swim = structuredClone(zoneSet(server, "speedZones", 1));
  const { data } = await server.call("tp_update_speed_zones", { run_threshold_pace: "4:00/km" });
  expect(data.updated).toMatchObject([
    {
      sport: "run",
      workout_type_id: 3,
      calculation_method: 2,
      method_correct: true,
      threshold_pace_before: "4:10/km",
      threshold_pace: "4:00/km",
      threshold_m_per_s: 4.1667,
    },
  ]);
  expect(data.updated[0].zones[1]).toEqual({ label: "2", before: "5:23-4:45/km", after: "5:10-4:34/km" });
  expect(data.confirmed).toBe(true);
  expect(zoneSet(server, "speedZones", 1)).toEqual(swim);
  expect(server.sandbox.violations).toEqual([]);
});

test("changes both sports with one save", async () => {
  const { data } = await server.call("tp_update_speed_zones", {
    run_threshold_pace: "4:00",
    swim_threshold_pace: "1:40",
  });
  expect(data.updated).toMatchObject([
    { sport: "run", threshold_pace: "4:00/km" },
    { sport: "swim", threshold_pace: "1:40/100m", threshold_m_per_s: 1 },
  ]);
  expect(sentTo(server, "putSpeedZones")).toHaveLength(1);
  expect(zoneSet(server, "speedZones", 1).threshold).toBe(1);
});

test.each([
  ["run_threshold_pace", "7:30/mi", 3.57632],
  ["run_threshold_pace", "4:30/km", 3.703704],
  ["swim_threshold_pace", "1:50/100yd", 0.831273],
  ["swim_threshold_pace", "1:45", 0.952381],
])("KB-68 reads the unit of %s %s", async (field, pace, speed) => {
  await server.call("tp_update_speed_zones", { [field]: pace });
  const sport = field.startsWith("run") ? 3 : 1;
  expect(zoneSet(server, "speedZones", sport).threshold).toBeCloseTo(speed, 6);
});

test("KB-65 keeps the test distance of the set and tells the calculator", async () => {
  const { data } = await server.call("tp_update_speed_zones", { swim_threshold_pace: "1:40/100m" });
  expect(sentTo(server, "calculateZones")).toEqual([{ zoneType: 2, speed: 1, distance: 5 }]);
  expect(zoneSet(server, "speedZones", 1)).toMatchObject({ distance: 5, zoneCalculatorId: null });
  expect(data.confirmed).toBe(true);
});

test("KB-67 refuses a test-based method; then neither pace is written", async () => {
  Object.assign(zoneSet(server, "speedZones", 1), { calculationMethod: 3 });
  const before = structuredClone(zoneSets(server, "speedZones"));
  const { data } = await server.call("tp_update_speed_zones", {
    run_threshold_pace: "4:00/km",
    swim_threshold_pace: "1:40/100m",
  });
  expect(data.error).toMatchObject({ code: "TEST_BASED_METHOD", message: expect.stringContaining("swim") });
  expect(server.requests()).not.toContain(PUT);
  expect(zoneSets(server, "speedZones")).toEqual(before);
});

test("refuses a swim pace without a swim set, and never writes it to another set", async () => {
  keepSets(server, "speedZones", [3]);
  const [run] = zoneSets(server, "speedZones");
  settingsOf(server).speedZones = [{ ...run, workoutTypeId: 0 }];
  const { data } = await server.call("tp_update_speed_zones", { swim_threshold_pace: "1:40/100m" });
  expect(data.error).toMatchObject({
    code: "NOT_FOUND",
    message: expect.stringContaining("no swim pace set"),
  });
  expect(server.requests()).not.toContain(PUT);
});

test("KB-63 changes the default set for a run without one, and says so", async () => {
  const run = structuredClone(zoneSet(server, "speedZones", 3));
  settingsOf(server).speedZones = [{ ...run, workoutTypeId: 0 }];
  const { data } = await server.call("tp_update_speed_zones", { run_threshold_pace: "4:00/km" });
  expect(data.updated).toMatchObject([{ sport: "run", workout_type: "general", threshold_pace: "4:00/km" }]);
  expect(data.notes.join()).toContain("default set was changed");
});

test("KB-66 scales speeds exactly when the calculator fails", async () => {
  server.sandbox.faults.add({ kind: "status", status: 400, operationId: "calculateZones" });
  const before = zoneSet(server, "speedZones", 3).zones;
  const { data } = await server.call("tp_update_speed_zones", { run_threshold_pace: "3:20/km" });
  expect(data.updated[0]).toMatchObject({ method_correct: false, threshold_pace: "3:20/km" });
  const bounds = (zones: unknown) => (zones as { maximum: number }[]).map(({ maximum }) => maximum);
  const [first = 0] = bounds(before);
  const after = bounds(zoneSet(server, "speedZones", 3).zones);
  expect(after[0]).toBeCloseTo(first * 1.25, 9);
  expect(after.at(-1)).toBe(1609.344);
});

test.each([
  [{}, "run_threshold_pace, swim_threshold_pace or both"],
  [{ run_threshold_pace: "4:75/km" }, 'run_threshold_pace: "4:75/km"'],
  [{ run_threshold_pace: "0:00/km" }, "run_threshold_pace"],
  [{ run_threshold_pace: "4:10/parsec" }, "m:ss/km"],
  [{ swim_threshold_pace: "fast" }, 'swim_threshold_pace: "fast"'],
  [{ swim_threshold_pace: 100 }, "swim_threshold_pace"],
])("refuses %j before any request", async (args, named) => {
  const { data } = await server.call("tp_update_speed_zones", args);
  expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(named) });
  expect(server.requests()).toEqual([]);
});
