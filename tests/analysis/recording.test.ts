import { describe, expect, it } from "vitest";
import { gapsIn } from "../../src/analysis/gaps.js";
import { type Recording, readRecording } from "../../src/analysis/recording.js";
import { sliceOf } from "../../src/analysis/slice.js";
import { traceOf } from "../../src/analysis/trace.js";
import { zoneTimes } from "../../src/analysis/zone-times.js";
import { held, powerCharts } from "./charts.js";

function recording(charts = powerCharts([100, 200]), elapsed?: number): Recording {
  const read = readRecording(charts, elapsed);
  if (!read) throw new Error("no samples");
  return read;
}

describe("reading samples", () => {
  it("takes NaN, text and null for not measured", () => {
    const { columns } = recording(powerCharts([100, "NaN", null, Number.NaN, 200]));
    expect(columns.get("Power")).toEqual([100, null, null, null, 200]);
  });

  it("puts samples in order, each time once, and leaves out those without a time", () => {
    const data = [
      { time: 2, Power: 3 },
      { Power: 9 },
      { time: 0, Power: 1 },
      { time: 2, Power: 4 },
      { time: "NaN" },
    ];
    const { times, columns } = recording({ metadata: {}, data });
    expect(times).toEqual([0, 2]);
    expect(columns.get("Power")).toEqual([1, 3]);
  });

  it("tells milliseconds from seconds by the elapsed time", () => {
    const data = [0, 1000, 2000, 3000].map((time) => ({ time, Power: 1 }));
    expect(recording({ data }, 3).times).toEqual([0, 1, 2, 3]);
    expect(recording({ data }, 3000).times).toEqual([0, 1000, 2000, 3000]);
  });

  it("is undefined without samples", () => {
    expect(readRecording({ metadata: {}, data: [] })).toBeUndefined();
    expect(readRecording({})).toBeUndefined();
  });
});

describe("gaps", () => {
  const paused = recording({
    data: [...(powerCharts(held(150, 60)).data ?? []), ...(powerCharts(held(150, 60), 105).data ?? [])],
  });

  it("are found with their length", () => {
    expect(gapsIn(paused)).toEqual([{ from: 59, seconds: 45 }]);
  });

  it("are null in a trace", () => {
    const trace = traceOf(paused, "Power");
    expect(trace).toHaveLength(165);
    expect(trace?.slice(58, 62)).toEqual([150, 150, null, null]);
    expect(trace?.slice(104, 106)).toEqual([null, 150]);
  });

  it("are none where a device records every five seconds", () => {
    const sparse = recording({ data: [0, 5, 10, 15].map((time) => ({ time, Power: 100 })) });
    expect(gapsIn(sparse)).toEqual([]);
    expect(traceOf(sparse, "Power")).toEqual(held(100, 16));
  });
});

describe("time in zones", () => {
  it("counts each second where it belongs, values between bands in the lower one", () => {
    const times = zoneTimes(recording(powerCharts([100, 150, 150.6, 151, 999, "NaN"])), "Power");
    expect(times).toMatchObject([
      { label: "Easy", min: 0, max: 150, seconds: 3, percent: 60 },
      { label: "Hard", min: 151, max: 400, seconds: 2, percent: 40 },
    ]);
  });

  it("is empty for a channel without zones", () => {
    expect(zoneTimes(recording({ metadata: { Power: {} }, data: [{ time: 0, Power: 1 }] }), "Power")).toEqual(
      [],
    );
  });
});

describe("a slice", () => {
  const ramp = recording(powerCharts(Array.from({ length: 100 }, (_, second) => second)));

  it("has at most as many rows as wanted, each the mean of its seconds", () => {
    expect(sliceOf(ramp, ["Power"], 0, 100, 10)).toEqual({
      every: 10,
      rows: Array.from({ length: 10 }, (_, row) => [row * 10, row * 10 + 4.5]),
    });
  });

  it("shows single seconds where they fit", () => {
    expect(sliceOf(ramp, ["Power"], 40, 43, 10)).toEqual({
      every: 1,
      rows: [
        [40, 40],
        [41, 41],
        [42, 42],
      ],
    });
  });
});
