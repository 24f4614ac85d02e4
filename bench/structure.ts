import {
  buildNative,
  describeStructure,
  invertNative,
  parseStructure,
  plannedLoad,
} from "../src/structure/index.js";

export interface StructureFigures {
  /** What was measured. */
  name: string;
  /** Best of several runs, in milliseconds. */
  milliseconds: number;
}

const RUNS = 20;

/** What the longest and the most divided structure TrainingPeaks can hold cost here. */
export function measureStructure(): StructureFigures[] {
  const sprints = Array.from({ length: 100 }, (_, index) => ({
    reps: 10,
    steps: [
      { duration_seconds: 10 + (index % 20), intensity_min: 120, intensity_max: 200 },
      { duration_seconds: 160, intensity: 50, intensityClass: "rest" },
    ],
  }));
  return [
    ...figures("100-hour structure", {
      steps: new Array(100).fill({ duration_seconds: 3599, intensity: 60 }),
    }),
    ...figures("2,000-leaf structure", { steps: sprints }),
  ];
}

function figures(name: string, input: unknown): StructureFigures[] {
  const simple = parseStructure(input);
  const native = buildNative(simple);
  return [
    { name: `${name}: parse and check`, milliseconds: fastest(() => parseStructure(input)) },
    { name: `${name}: planned load`, milliseconds: fastest(() => plannedLoad(simple)) },
    { name: `${name}: build and encode`, milliseconds: fastest(() => JSON.stringify(buildNative(simple))) },
    { name: `${name}: invert`, milliseconds: fastest(() => invertNative(native)) },
    { name: `${name}: describe`, milliseconds: fastest(() => describeStructure(simple, { ftpWatts: 280 })) },
  ];
}

function fastest(action: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    action();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
