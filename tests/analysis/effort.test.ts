import { describe, expect, it } from "vitest";
import type { RawCharts } from "../../src/analysis/raw.js";
import { readRecording } from "../../src/analysis/recording.js";
import { effortSummary } from "../../src/expressions/analysis-effort.js";

type Values = Readonly<Record<string, number | null>>;
/** From a second to another, not included, always the same. */
type Stretch = readonly [from: number, to: number, values: Values];

const BIKE = 2;
const RUN = 3;
const BRICK = 4;
const SPEED = { Speed: { unit: "m/s" } };

function summaryOf(stretches: readonly Stretch[], sportId = BIKE) {
  const channels: RawCharts["metadata"] = { Power: { unit: "W" }, HeartRate: { unit: "bpm" }, ...SPEED };
  const data = stretches.flatMap(([from, to, values]) =>
    Array.from({ length: to - from }, (_, index) => ({ time: from + index, ...values })),
  );
  const recording = readRecording({ metadata: channels, data });
  if (!recording) throw new Error("no samples");
  return effortSummary(recording, sportId);
}

const riding = { Power: 200, HeartRate: 140, Speed: 8 };

describe("a coffee stop", () => {
  it("that was not recorded counts in neither VI nor decoupling", () => {
    const summary = summaryOf([
      [0, 600, { Power: 200, HeartRate: 140 }],
      [4200, 6000, { Power: 200, HeartRate: 140 }],
    ]);
    expect(summary).toMatchObject({ variability_index: 1, work_kj: 480, moving_minutes: 40 });
    expect(summary?.decoupling_percent).toBeCloseTo(0, 5);
    expect(summary).toMatchObject({ standing_minutes: 0, coasting_minutes: 0 });
  });

  it("that was recorded at a standstill is told apart and counts no more than a pause", () => {
    const summary = summaryOf([
      [0, 600, riding],
      [600, 4200, { Power: 0, HeartRate: 80, Speed: 0 }],
      [4200, 6000, riding],
    ]);
    expect(summary).toMatchObject({ variability_index: 1, standing_minutes: 60, moving_minutes: 40 });
    expect(summary?.decoupling_percent).toBeCloseTo(0, 5);
  });

  it("is not joined over by a best: twenty minutes on both sides of an hour's stop are not one effort", () => {
    const summary = summaryOf([
      [0, 600, riding],
      [4200, 4800, riding],
    ]);
    expect(summary?.best_power_w).toEqual({ "5s": 200, "60s": 200, "300s": 200, "1200s": 100 });
  });
});

describe("coasting", () => {
  const downhill = { Power: 0, HeartRate: 120, Speed: 14 };

  it("is part of the ride: zeros at speed lower the average and raise VI", () => {
    const summary = summaryOf([
      [0, 1800, riding],
      [1800, 2400, downhill],
      [2400, 4200, riding],
    ]);
    expect(summary).toMatchObject({ coasting_minutes: 10, moving_minutes: 70, standing_minutes: 0 });
    const average = (200 * 3600) / 4200;
    expect(summary?.variability_index).toBeGreaterThan(190 / average - 0.02);
  });

  it("a halt of a few seconds at a corner is no stop", () => {
    const summary = summaryOf([
      [0, 1500, riding],
      [1500, 1505, { Power: 0, HeartRate: 130, Speed: 0 }],
      [1505, 3000, riding],
    ]);
    expect(summary).toMatchObject({ standing_minutes: 0 });
  });

  it("power without speed is a trainer", () => {
    expect(summaryOf([[0, 1800, { ...riding, Speed: 0 }]])).toMatchObject({
      standing_minutes: 0,
      moving_minutes: 30,
      variability_index: 1,
    });
  });
});

describe("decoupling", () => {
  it("of a run holds heart rate against pace", () => {
    const summary = summaryOf(
      [
        [0, 1200, { Power: null, HeartRate: 150, Speed: 4 }],
        [1200, 2400, { Power: null, HeartRate: 165, Speed: 4 }],
      ],
      RUN,
    );
    // 4/150 to 4/165 is a loss of 1 - 150/165.
    expect(summary).toMatchObject({ decoupling_by: "pace", decoupling_percent: 9.1 });
    expect(summary).not.toHaveProperty("variability_index", expect.any(Number));
  });

  it("of an uneven effort is said to mean little", () => {
    const blocks = Array.from({ length: 10 }, (_, block): Stretch => {
      const from = block * 300;
      return [from, from + 300, { ...riding, Power: block % 2 === 0 ? 350 : 100 }];
    });
    expect(summaryOf(blocks)?.note).toMatch(/uneven .*decoupling says little/);
  });

  it("is left out below twenty minutes", () => {
    expect(summaryOf([[0, 1100, riding]])).not.toHaveProperty("decoupling_percent");
  });

  it("and VI are left out across the sports of a brick", () => {
    const summary = summaryOf([[0, 3000, riding]], BRICK);
    expect(summary).not.toHaveProperty("variability_index");
    expect(summary).not.toHaveProperty("decoupling_percent");
    expect(summary?.note).toMatch(/Several sports/);
  });
});
