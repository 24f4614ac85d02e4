import { expect, test } from "vitest";
import { settingsOf } from "../fresh-account.js";
import { desk, refusedUnsent } from "../workouts/desk.js";

const zones = desk();

function sets(metric: "powerZones" | "heartRateZones" | "speedZones") {
  return settingsOf(zones.server)[metric] as { workoutTypeId: number; threshold: number }[];
}

test("methods of one metric are told by number and labels; those that work from a test are marked, an unknown one is named", async () => {
  zones.sent();
  const { data } = await zones.call("tp_get_zone_methods", { metric: "power", methods: [99] });
  expect(data.methods.length).toBeGreaterThan(0);
  expect(data.methods[0]).toMatchObject({
    metric: "power",
    zone_count: expect.any(Number),
    labels: expect.any(Array),
  });
  expect(data.failed_parts).toContainEqual(expect.objectContaining({ part: "power method 99" }));
  expect(zones.sent().every((line) => line.includes("/calculate/"))).toBe(true);
});

test("KB-66: a set for a sport without one is added beside the others, with the calculator's bands", async () => {
  const before = structuredClone(sets("powerZones"));
  const { data } = await zones.call("tp_create_zones", {
    metric: "power",
    workout_type: "rowing",
    calculation_method: 1,
    threshold: 240,
  });
  expect(data).toMatchObject({
    confirmed: true,
    workout_type: "rowing",
    workout_type_id: 12,
    threshold: 240,
  });
  expect(data.zones[0]).toMatchObject({ label: expect.any(String), range: expect.stringContaining("W") });
  const stored = sets("powerZones");
  expect(stored).toHaveLength(before.length + 1);
  for (const old of before)
    expect(stored.find(({ workoutTypeId }) => workoutTypeId === old.workoutTypeId)).toMatchObject({
      threshold: old.threshold,
    });
});

test("a sport that has a set is refused, and pointed at the tools that change it", async () => {
  zones.sent();
  const { data } = await zones.call("tp_create_zones", {
    metric: "power",
    workout_type: "bike",
    calculation_method: 1,
    threshold: 240,
  });
  expect(data.error).toMatchObject({ code: "CONFLICT", next_step: expect.stringContaining("tp_update_ftp") });
  expect(zones.sent().some((line) => line.startsWith("PUT"))).toBe(false);
});

test("KB-67: a method that makes another threshold of it is refused, nothing is written", async () => {
  const listed = await zones.call("tp_get_zone_methods");
  const test = listed.data.methods.find((one: { derives_threshold: boolean }) => one.derives_threshold);
  zones.sent();
  const { data } = await zones.call("tp_create_zones", {
    metric: test.metric,
    workout_type: "xcski",
    calculation_method: test.method,
    ...(test.metric === "speed" ? { pace: "5:00/km" } : { threshold: 170 }),
  });
  expect(data.error.code).toBe("TEST_BASED_METHOD");
  expect(zones.sent().some((line) => line.startsWith("PUT"))).toBe(false);
});

test("heart-rate zones keep maximum and resting heart rate; pace zones take a pace", async () => {
  const heart = await zones.call("tp_create_zones", {
    metric: "heartrate",
    workout_type: "xcski",
    calculation_method: 1,
    threshold: 165,
    max_hr: 190,
    resting_hr: 45,
  });
  expect(heart.data).toMatchObject({ confirmed: true, threshold: 165 });
  expect(sets("heartRateZones").at(-1)).toMatchObject({ maximumHeartRate: 190, restingHeartRate: 45 });
  const pace = await zones.call("tp_create_zones", {
    metric: "speed",
    workout_type: "walk",
    calculation_method: 2,
    pace: "9:30/km",
  });
  expect(pace.data).toMatchObject({ confirmed: true, threshold_pace: "9:30/km" });
});

test.each([
  [{ metric: "power", workout_type: "rowing", calculation_method: 1 }, "threshold"],
  [{ metric: "speed", workout_type: "walk", calculation_method: 2, threshold: 4 }, "pace"],
  [{ metric: "power", workout_type: "rowing", calculation_method: 1, threshold: 200, max_hr: 180 }, "max_hr"],
  [{ metric: "speed", workout_type: "walk", calculation_method: 2, pace: "4:70/km" }, "pace"],
  [{ metric: "watts", workout_type: "walk", calculation_method: 2, threshold: 200 }, "metric"],
])("%j is refused before anything is asked", async (args, message) => {
  await refusedUnsent(zones, "tp_create_zones", args, message);
});
