import type { RawCharts, RawLap } from "../../src/analysis/raw.js";

const ZONES = [
  { label: "Easy", min: 0, max: 150 },
  { label: "Hard", min: 151, max: 400 },
];

/** A recording of power, one value per second. */
export function powerCharts(values: readonly unknown[], start = 0): RawCharts {
  return {
    metadata: { Power: { friendlyName: "Power", unit: "W", zones: ZONES } },
    data: values.map((Power, index) => ({ time: start + index, Power })),
  };
}

/** The same value for some seconds. */
export function held(value: number, seconds: number): number[] {
  return new Array<number>(seconds).fill(value);
}

/** Laps of these lengths, end to end. */
export function lapsOf(
  seconds: readonly number[],
  columns: (index: number) => RawLap = () => ({}),
): RawLap[] {
  let end = 0;
  return seconds.map((length, index) => {
    const startOffsetSeconds = end;
    end += length;
    return { startOffsetSeconds, stopOffsetSeconds: end, TotalElapsedTime: length, ...columns(index) };
  });
}

/** A stored structure: warm-up, `reps` times hard and easy. */
export function intervals(reps: number, hardSeconds: number, easySeconds: number) {
  const leaf = (name: string, value: number, low: number, high: number, intensityClass: string) => ({
    name,
    length: { value, unit: "second" },
    targets: [{ minValue: low, maxValue: high }],
    intensityClass,
  });
  return {
    primaryIntensityMetric: "percentOfFtp",
    structure: [
      {
        type: "step",
        length: { value: 1, unit: "repetition" },
        steps: [leaf("Warm up", 60, 40, 50, "warmUp")],
      },
      {
        type: "repetition",
        length: { value: reps, unit: "repetition" },
        steps: [leaf("Hard", hardSeconds, 100, 110, "active"), leaf("Easy", easySeconds, 40, 50, "rest")],
      },
    ],
  };
}
