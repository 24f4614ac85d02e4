import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";
import { LENA, sentTo, startOver } from "../fresh-account.js";
import { keepSets, maxima, zoneSet, zoneSets } from "./zone-account.js";

const PUT = `PUT /fitness/v2/athletes/${LENA}/heartratezones`;

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
beforeEach(() => startOver(server));
afterAll(() => server.close());

test("several sets and no sport: asks which, with the sets and their values, and writes nothing", async () => {
  const { data } = await server.call("tp_update_hr_zones", { threshold_hr: 170 });
  expect(data.error).toMatchObject({
    code: "VALIDATION_ERROR",
    message: expect.stringContaining("general 166 bpm, bike 168 bpm, run 172 bpm"),
    next_step: expect.stringContaining('workout_type: "bike"'),
  });
  expect(server.requests()).not.toContain(PUT);
});

test("one set and no sport: that set is meant", async () => {
  keepSets(server, "heartRateZones", [3]);
  const { data } = await server.call("tp_update_hr_zones", { threshold_hr: 174 });
  expect(data).toMatchObject({ workout_type: "run", confirmed: true, after: { threshold_bpm: 174 } });
});

test("changes threshold and bands of the default set where that is named", async () => {
  const { data } = await server.call("tp_update_hr_zones", { threshold_hr: 170, workout_type: "general" });
  expect(data).toMatchObject({
    workout_type: "general",
    calculation_method: 3,
    method_correct: true,
    before: { threshold_bpm: 166, max_bpm: 186, resting_bpm: 46 },
    after: { threshold_bpm: 170, max_bpm: 186, resting_bpm: 46 },
    confirmed: true,
  });
  expect(data.zones[0]).toEqual({ label: "1", before: "0-133 bpm", after: "0-137 bpm" });
  expect(data.zones[6].after).toBe("182+ bpm");
  expect(server.sandbox.violations).toEqual([]);
});

test("KB-64 reaches the run's set, keeps its method and leaves the others alone", async () => {
  const others = () =>
    structuredClone(zoneSets(server, "heartRateZones").filter((set) => set.workoutTypeId !== 3));
  const before = others();
  const { data } = await server.call("tp_update_hr_zones", { threshold_hr: 174, workout_type: "run" });
  expect(data).toMatchObject({ workout_type: "run", calculation_method: 2, confirmed: true });
  expect(zoneSet(server, "heartRateZones", 3)).toMatchObject({
    threshold: 174,
    calculationMethod: 2,
    maximumHeartRate: 186,
  });
  expect(others()).toEqual(before);
});

test("KB-64 sends maximum and resting heart rate as anchors of the set", async () => {
  const { data } = await server.call("tp_update_hr_zones", {
    max_hr: 190,
    resting_hr: 44,
    workout_type: "bike",
  });
  expect(data.after).toEqual({ threshold_bpm: 168, max_bpm: 190, resting_bpm: 44 });
  expect(sentTo(server, "calculateZones")).toEqual([{ zoneType: 3, LTHR: 168, maxHR: 190, restingHR: 44 }]);
  expect(zoneSet(server, "heartRateZones", 2)).toMatchObject({
    maximumHeartRate: 190,
    restingHeartRate: 44,
    threshold: 168,
  });
});

test("keeps the bands when only anchors change and the calculator fails, and says what to do", async () => {
  const before = maxima(zoneSet(server, "heartRateZones", 2));
  server.sandbox.faults.add({ kind: "status", status: 400, operationId: "calculateZones" });
  const { data } = await server.call("tp_update_hr_zones", { max_hr: 190, workout_type: "bike" });
  expect(data).toMatchObject({ method_correct: false, confirmed: true });
  expect(data.notes.join()).toContain("recompute the bands in TrainingPeaks");
  expect(maxima(zoneSet(server, "heartRateZones", 2))).toEqual(before);
});

test("KB-63 changes the default set for a sport without one, and says so", async () => {
  const { data } = await server.call("tp_update_hr_zones", { threshold_hr: 160, workout_type: "swim" });
  expect(data.workout_type).toBe("general");
  expect(data.notes.join()).toContain("default set was changed");
});

test("explains a fresh account without a threshold when the calculator fails", async () => {
  Object.assign(zoneSet(server, "heartRateZones", 0), { threshold: 0 });
  server.sandbox.faults.add({ kind: "status", status: 400, operationId: "calculateZones" });
  const { data } = await server.call("tp_update_hr_zones", { threshold_hr: 160, workout_type: "general" });
  expect(data.error).toMatchObject({
    code: "API_ERROR",
    message: expect.stringContaining("Nothing was written"),
  });
  expect(server.requests()).not.toContain(PUT);
});

test("writes nothing where there is neither a set for the sport nor a default one", async () => {
  keepSets(server, "heartRateZones", [3]);
  const { data } = await server.call("tp_update_hr_zones", { threshold_hr: 160, workout_type: "bike" });
  expect(data.error.code).toBe("NOT_FOUND");
  expect(server.requests()).not.toContain(PUT);
});

test.each([
  [{}, "at least one of threshold_hr, max_hr and resting_hr"],
  [{ threshold_hr: 50 }, "threshold_hr"],
  [{ max_hr: 251 }, "max_hr"],
  [{ resting_hr: 20 }, "resting_hr"],
  [{ threshold_hr: 190, max_hr: 180 }, "not above max_hr"],
  [{ resting_hr: 100, threshold_hr: 90 }, "below threshold_hr"],
  [{ threshold_hr: 165, workout_type: "runn" }, '"run"'],
])("refuses %j before any request", async (args, named) => {
  const { data } = await server.call("tp_update_hr_zones", args);
  expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(named) });
  expect(server.requests()).toEqual([]);
});
