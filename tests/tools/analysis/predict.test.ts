import { describe, expect, test } from "vitest";
import { desk, LENA, refusedUnsent } from "../workouts/desk.js";

const athlete = desk();
const predict = async (args: Record<string, unknown>) =>
  (await athlete.call("tp_predict_performance", args)).data;

describe("running", () => {
  test("races by two methods, each with what it was made from", async () => {
    const { bests, predictions, model, method } = await predict({ sport: "Run", distance_km: 15 });
    expect(predictions.map(({ distance_km }: { distance_km: number }) => distance_km)).toEqual([
      1.609344, 5, 10, 15, 21.0975, 42.195,
    ]);
    for (const { riegel_from, riegel_seconds, distance_km } of predictions) {
      const own = riegel_from.seconds * (distance_km / riegel_from.distance_km) ** 1.06;
      expect(Math.abs(riegel_seconds - own)).toBeLessThanOrEqual(1);
      expect(bests).toContainEqual(expect.objectContaining(riegel_from));
    }
    const [, , , , half, marathon] = predictions;
    expect(half.critical_speed).toBeUndefined();
    expect(marathon.riegel).toMatch(/^\d:\d\d:\d\d$/);
    expect(model.from_km.length).toBeGreaterThan(1);
    expect(method).toMatch(/Riegel/);
  });
});

describe("riding", () => {
  test("a threshold below what the best twenty minutes hint at is told, and nothing is written", async () => {
    const sets = athlete.server.sandbox.store.single("settings", LENA).powerZones as unknown as {
      workoutTypeId: number;
      threshold: number;
    }[];
    const bike = sets.find(({ workoutTypeId }) => workoutTypeId === 2);
    if (!bike) throw new Error("no bike zones");
    bike.threshold = 200;
    const { bests, hints, threshold } = await predict({ sport: "Bike" });
    const best = bests.find(({ seconds }: { seconds: number }) => seconds === 1200);
    expect(threshold.ftp_w).toBe(200);
    expect(hints).toEqual([expect.stringContaining(`${Math.round(best.power_w * 0.95)} W`)]);
    expect(hints[0]).toMatch(/hint only/i);
    expect(athlete.sent().filter((request) => !request.startsWith("GET"))).toEqual([]);
  });

  test("without a weight there is no W/kg, and that is said", async () => {
    const metrics = athlete.server.sandbox.store.records("metrics", LENA);
    metrics.splice(0, metrics.length);
    const data = await predict({ sport: "Bike" });
    expect(data).not.toHaveProperty("weight");
    for (const best of data.bests) expect(best).not.toHaveProperty("watts_per_kilogram");
    expect(data.notes).toEqual([expect.stringContaining("No weight")]);
  });

  test("a race distance is refused unsent", () =>
    refusedUnsent(athlete, "tp_predict_performance", { sport: "Bike", distance_km: 40 }, "distance_km"));
});
